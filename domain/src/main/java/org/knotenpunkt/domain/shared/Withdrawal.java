package org.knotenpunkt.domain.shared;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That something which had been recorded was never true. It counts for nothing, on no day; that it had been recorded, who took
 * it back and why, stays known.
 *
 * @param by the account of whoever took it back
 * @param reason up to 500 characters, or null
 */
public record Withdrawal(Instant at, UUID by, @Nullable String reason) {
    public static final int MAX_LENGTH = 500;

    /**
     * One that must not go without a reason.
     *
     * @throws IllegalArgumentException if the reason has not 1 to 500 characters
     */
    public static Withdrawal because(Instant at, UUID by, String reason) {
        return new Withdrawal(at, by, Texts.checked("reason of a withdrawal", reason, MAX_LENGTH));
    }

    public Withdrawal {
        reason = Texts.optional("reason of a withdrawal", reason, MAX_LENGTH);
    }
}
