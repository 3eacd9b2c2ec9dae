package org.knotenpunkt.domain.partnership.review;

import java.time.Instant;
import java.util.UUID;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * That the agreement is not to be changed as a review concluded, and why not.
 *
 * @param criterion about which the conclusion was drawn
 * @param reason 1 to 1,000 characters
 * @param by the account that wrote it down
 */
public record DroppedConclusion(
        ReviewId review, MunicipalityId municipality, String criterion, String reason, Instant at, UUID by) {
    public static final int MAX_LENGTH = 1_000;

    public DroppedConclusion {
        reason = Texts.checked("reason why a conclusion is dropped", reason, MAX_LENGTH);
    }

    /** Without its reason: it could get into a log. */
    @Override
    public String toString() {
        return "DroppedConclusion[%s, %s]".formatted(review, criterion);
    }
}
