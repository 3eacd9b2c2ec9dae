package org.knotenpunkt.domain.partnership.release;

import java.time.Instant;
import java.util.UUID;
import org.knotenpunkt.domain.shared.Texts;

/**
 * That a release was ended before its time.
 *
 * @param by the account of whoever did so
 * @param reason 1 to 500 characters
 */
public record Revocation(Instant at, UUID by, String reason) {
    public static final int MAX_LENGTH = 500;

    public Revocation {
        reason = Texts.checked("reason of a revocation", reason, MAX_LENGTH);
    }
}
