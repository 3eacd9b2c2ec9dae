package org.knotenpunkt.application.partnership.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.DroppedConclusion;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.partnership.review.ReviewState;
import org.knotenpunkt.domain.partnership.review.SeenReview;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * A review as one actor sees it.
 *
 * @param title of the agreement
 * @param goals of the agreement, about which something may follow
 * @param agenda the criteria about which people talk, the largest difference first; none as long as it is open
 * @param pending the criteria whose conclusions wait for the agreement to be changed
 * @param dropped those that are not followed after all
 * @param disagreements how many of the agreement are open: people talk about them, too
 * @param runs whether the actor may close and conclude it
 */
public record ReviewView(
        ReviewId id,
        MunicipalityId municipality,
        AgreementId agreement,
        String title,
        List<Goal> goals,
        QualityFrame frame,
        LocalDate opens,
        LocalDate due,
        ReviewState state,
        SeenReview seen,
        List<String> agenda,
        List<Conclusion> conclusions,
        List<String> pending,
        List<DroppedConclusion> dropped,
        int disagreements,
        boolean runs,
        long version) {
    public ReviewView {
        goals = List.copyOf(goals);
        agenda = List.copyOf(agenda);
        conclusions = List.copyOf(conclusions);
        pending = List.copyOf(pending);
        dropped = List.copyOf(dropped);
    }

    /** Why a conclusion is not followed after all. */
    public Optional<DroppedConclusion> droppedOn(String criterion) {
        return dropped.stream().filter(one -> one.criterion().equals(criterion)).findFirst();
    }

    public Optional<Conclusion> conclusionOn(String criterion) {
        return conclusions.stream()
                .filter(conclusion -> conclusion.criterion().equals(criterion))
                .findFirst();
    }
}
