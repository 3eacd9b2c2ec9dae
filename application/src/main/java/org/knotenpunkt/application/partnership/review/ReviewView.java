package org.knotenpunkt.application.partnership.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.review.Conclusion;
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
        int disagreements,
        boolean runs,
        long version) {
    public ReviewView {
        goals = List.copyOf(goals);
        agenda = List.copyOf(agenda);
        conclusions = List.copyOf(conclusions);
    }

    public Optional<Conclusion> conclusionOn(String criterion) {
        return conclusions.stream()
                .filter(conclusion -> conclusion.criterion().equals(criterion))
                .findFirst();
    }
}
