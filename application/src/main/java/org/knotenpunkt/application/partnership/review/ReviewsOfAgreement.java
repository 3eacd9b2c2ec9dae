package org.knotenpunkt.application.partnership.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.partnership.review.ReviewState;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * When and how often the parties of an agreement look at it together.
 *
 * @param title of the agreement
 * @param next when they do so next; before today if they have not done so in time; null if that is not agreed, or it ends before
 * @param usualFrame the code of the quality frame that its kind names, or null
 * @param opens whether the actor may open a round now
 * @param pending the conclusions that wait for the agreement to be changed, those of the last review first
 * @param rounds the one that opens last first
 */
public record ReviewsOfAgreement(
        AgreementId agreement,
        MunicipalityId municipality,
        String title,
        @Nullable LocalDate next,
        @Nullable String usualFrame,
        boolean opens,
        List<PendingConclusion> pending,
        List<Round> rounds) {
    /**
     * A review in short.
     *
     * @param asked how many parties are
     * @param handedIn how many of them have
     */
    public record Round(ReviewId id, LocalDate opens, LocalDate due, ReviewState state, int asked, int handedIn) {}

    public ReviewsOfAgreement {
        pending = List.copyOf(pending);
        rounds = List.copyOf(rounds);
    }
}
