package org.knotenpunkt.web.organisation.municipality;

import io.javalin.http.Context;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.shared.input.Requests;

/**
 * A request that takes back what is recorded about an organisation; the path names the kind.
 *
 * @param from the first day for which it is recorded; absent where its beginning is not known
 * @param scheme of the key that is meant, and of nothing else
 * @param value of the key that is meant, and of nothing else
 */
public record WithdrawingFact(
        @Nullable LocalDate from,
        @Nullable KeyScheme scheme,
        @Nullable String value,
        @Nullable String reason) {
    public static WithdrawingFact of(Context ctx) {
        return Requests.body(ctx, WithdrawingFact.class);
    }

    public RecordedFact fact(Context ctx) {
        var kind = Requests.id(ctx, "fact", FactKind::valueOf);
        return new RecordedFact(kind, from, kind == FactKind.KEY ? key(ctx) : null);
    }

    private ExternalKey key(Context ctx) {
        var register = Requests.required(ctx, "scheme", scheme);
        var given = Requests.required(ctx, "value", value, 100);
        return Requests.parsed(ctx, "value", given, text -> new ExternalKey(register, text));
    }

    public @Nullable String reason(Context ctx) {
        return Requests.optional(ctx, "reason", reason, Withdrawal.MAX_LENGTH);
    }
}
