package org.knotenpunkt.application.organisation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Withdrawal;

/**
 * How something was taken back that had never been true, for people to read.
 *
 * @param account of whoever took it back
 * @param name what the account is called, or null if that is not known
 */
public record WithdrawalView(
        Instant at,
        UUID account,
        @Nullable String name,
        @Nullable String reason) {
    /** As it is kept: without a name. */
    public static WithdrawalView of(Withdrawal withdrawal) {
        return new WithdrawalView(withdrawal.at(), withdrawal.by(), null, withdrawal.reason());
    }

    WithdrawalView withoutReason() {
        return new WithdrawalView(at, account, name, null);
    }

    public WithdrawalView named(@Nullable String called) {
        return new WithdrawalView(at, account, called, reason);
    }
}
