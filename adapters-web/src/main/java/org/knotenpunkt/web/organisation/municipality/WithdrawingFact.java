package org.knotenpunkt.web.organisation.municipality;

import io.javalin.http.Context;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.organisation.input.Keys;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** A request that takes back what is recorded about an organisation; the path names the kind. */
public record WithdrawingFact(RecordedFact fact, @Nullable String reason) {
    public static WithdrawingFact of(Context ctx) {
        var kind = Requests.id(ctx, "fact", FactKind::valueOf);
        return Body.read(ctx, body -> read(kind, body));
    }

    /** What is meant is a key, by scheme and value, or a fact that has neither. */
    private static Supplier<WithdrawingFact> read(FactKind kind, Body body) {
        var from = body.optionalDate("from");
        var reason = body.optionalText("reason", Withdrawal.MAX_LENGTH);
        if (kind != FactKind.KEY) {
            body.leave("scheme", "value");
            return () -> new WithdrawingFact(new RecordedFact(kind, from.orNull(), null), reason.orNull());
        }
        var key = Keys.read(body);
        return () -> new WithdrawingFact(new RecordedFact(kind, from.orNull(), key.get()), reason.orNull());
    }
}
