package org.knotenpunkt.domain.partnership.disagreement;

import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * The no of a party to one wording.
 *
 * @param reason 1 to 1,000 characters
 */
public record Decline(OrganisationId party, String reason, Entry entry) {
    public static final int MAX_LENGTH = 1_000;

    public Decline {
        reason = Texts.checked("reason of a decline", reason, MAX_LENGTH);
    }

    /** Without its reason: it could get into a log. */
    @Override
    public String toString() {
        return "Decline[%s, %s]".formatted(party, entry);
    }
}
