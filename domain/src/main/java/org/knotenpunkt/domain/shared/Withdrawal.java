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

    public Withdrawal {
        reason = Texts.optional("reason of a withdrawal", reason, MAX_LENGTH);
    }
}
