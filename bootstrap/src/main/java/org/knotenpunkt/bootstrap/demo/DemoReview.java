package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.knotenpunkt.application.partnership.review.RateInReview;
import org.knotenpunkt.application.partnership.review.ReviewView;
import org.knotenpunkt.application.partnership.review.RunReview;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.Rating;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.shared.Actor;

/** How the parties of the Sternschule look back: they agree on most, and school and families see one thing quite differently. What they conclude is followed in part. */
final class DemoReview {
    private static final List<String> CRITERIA = List.of(
            "families-at-the-centre",
            "needs-and-impact",
            "low-threshold",
            "school-development",
            "network",
            "open-attitude",
            "eye-level",
            "pulling-together",
            "ways-of-living",
            "strengths");

    private static final List<Integer> SCHOOL = List.of(4, 3, 4, 4, 3, 5, 5, 3, 4, 4);
    private static final List<Integer> PROVIDER = List.of(4, 3, 3, 2, 4, 4, 4, 2, 4, 4);
    private static final List<Integer> FAMILIES = List.of(4, 3, 2, 3, 3, 4, 2, 3, 4, 5);

    private static final Map<String, String> OF_FAMILIES = Map.of(
            "eye-level",
            "Wir erfahren oft erst, was beschlossen ist.",
            "low-threshold",
            "Um neun Uhr können viele nicht.",
            "strengths",
            "Beim Lesefest wurde das schön gezeigt.");

    private final RunReview running;
    private final RateInReview rating;
    private final Today today;

    @Inject
    DemoReview(RunReview running, RateInReview rating, Today today) {
        this.running = running;
        this.rating = rating;
        this.today = today;
    }

    /**
     * Everybody has said what they see, and something follows from each of the largest differences: there is to be another goal, one is to
     * be changed, and once all stays as it is.
     *
     * @param changed the goal that is to be changed
     */
    void held(Actor coordination, Agreement agreement, GoalId changed, Side school, Side provider, Side families) {
        var day = today.today();
        var opened = running.open(coordination, agreement.id(), null, day, day.plusWeeks(2))
                .orElseThrow()
                .id();
        rate(opened, school, SCHOOL, Map.of("eye-level", "Wir laden zu jeder Sitzung ein."));
        rate(opened, provider, PROVIDER, Map.of());
        var last = rate(opened, families, FAMILIES, OF_FAMILIES);
        var closed = running.close(coordination, opened, last, Set.of()).orElseThrow();
        var version = closed.version();
        version = draw(
                coordination,
                closed,
                version,
                "eye-level",
                new Conclusion.Decision.NewGoal(),
                "Was beraten wird, steht zwei Wochen vorher auf einem Blatt in drei Sprachen; die Schulpflegschaft setzt eigene Punkte.");
        version = draw(
                coordination,
                closed,
                version,
                "low-threshold",
                new Conclusion.Decision.ChangeGoal(changed),
                "Einmal im Monat bleibt das Café bis zum frühen Abend offen.");
        version = draw(
                coordination,
                closed,
                version,
                "school-development",
                new Conclusion.Decision.NoChange(),
                "Das Kollegium nimmt das Zentrum im Frühjahr in sein Schulprogramm auf; bis dahin warten wir ab.");
        running.conclude(coordination, opened, version).orElseThrow();
    }

    private long draw(
            Actor coordination,
            ReviewView closed,
            long version,
            String criterion,
            Conclusion.Decision decision,
            String text) {
        return running.draw(coordination, closed.id(), version, criterion, decision, text)
                .orElseThrow()
                .version();
    }

    /** Who speaks for a party. */
    record Side(Actor person, OrganisationId party) {}

    /** The version of the review after that. */
    private long rate(ReviewId review, Side side, List<Integer> points, Map<String, String> comments) {
        var ratings = CRITERIA.stream()
                .map(criterion ->
                        new Rating(criterion, points.get(CRITERIA.indexOf(criterion)), comments.get(criterion)))
                .toList();
        rating.rate(side.person(), review, side.party(), 0, ratings).orElseThrow();
        return rating.handIn(side.person(), review, side.party(), 1)
                .orElseThrow()
                .version();
    }
}
