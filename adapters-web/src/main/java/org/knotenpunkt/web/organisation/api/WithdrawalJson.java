package org.knotenpunkt.web.organisation.api;

import io.javalin.http.Context;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.WithdrawalView;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.shared.input.Requests;

/**
 * How something was taken back in the API that had never been true.
 *
 * @param name what the account is called, where that is known
 */
record WithdrawalJson(
        Instant at,
        UUID account,
        @Nullable String name,
        @Nullable String reason) {
    static @Nullable WithdrawalJson orNull(@Nullable WithdrawalView view) {
        return view == null ? null : new WithdrawalJson(view.at(), view.account(), view.name(), view.reason());
    }

    /** What a request says about it. */
    record Withdrawing(@Nullable String reason) {
        static @Nullable String reason(Context ctx) {
            return reason(ctx, Requests.body(ctx, Withdrawing.class).reason());
        }

        static @Nullable String reason(Context ctx, @Nullable String given) {
            return Requests.optional(ctx, "reason", given, Withdrawal.MAX_LENGTH);
        }
    }
}
