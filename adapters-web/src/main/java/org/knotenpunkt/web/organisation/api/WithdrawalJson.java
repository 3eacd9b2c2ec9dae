package org.knotenpunkt.web.organisation.api;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.WithdrawalView;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Input;

/**
 * How something was taken back in the API that had never been true.
 *
 * @param name what the account is called, where that is known
 */
public record WithdrawalJson(
        Instant at,
        UUID account,
        @Nullable String name,
        @Nullable String reason) {
    static @Nullable WithdrawalJson orNull(@Nullable WithdrawalView view) {
        return view == null ? null : new WithdrawalJson(view.at(), view.account(), view.name(), view.reason());
    }

    /** Why, as far as the request says it. */
    static Input<String> reason(Body body) {
        return body.optionalText("reason", Withdrawal.MAX_LENGTH);
    }

    /** Why, in a request that may say this and nothing else. */
    public static @Nullable String reason(Context ctx) {
        return Body.read(ctx, body -> reason(body)::orNull);
    }

    /** Why, in a request that has to say this and nothing else. */
    static String requiredReason(Context ctx) {
        return Body.read(ctx, body -> body.text("reason", Withdrawal.MAX_LENGTH)::get);
    }
}
