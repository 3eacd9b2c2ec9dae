package org.knotenpunkt.domain.partnership;

import java.time.Instant;
import java.util.UUID;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * The no of a party to a version.
 *
 * @param reason 1 to 1,000 characters
 * @param by the account that said it
 */
public record Rejection(OrganisationId party, String reason, Instant at, UUID by) {
    public static final int MAX_LENGTH = 1_000;

    public Rejection {
        reason = Texts.checked("reason of a rejection", reason, MAX_LENGTH);
    }
}
