package org.knotenpunkt.bootstrap.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.centre.frame.KeepFrames;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.review.Reviews;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.domain.centre.frame.Criterion;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.centre.frame.FrameText;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.DroppedConclusion;
import org.knotenpunkt.domain.partnership.review.Rating;
import org.knotenpunkt.domain.partnership.review.Review;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * Puts reviews of an agreement into a {@link Place}: two that are concluded, one of which is not followed, and one in which a party has begun to rate and whose time
 * is over.
 */
final class ReviewBuilder {
    /** One that is concluded, and waits for the agreement to be changed. */
    record Pending(ReviewId review) {}

    /** An agreement of which there is no review. */
    record Unreviewed(AgreementId agreement) {}

    static final String CRITERION = "talking";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Installation house;

    ReviewBuilder(Installation house) {
        this.house = house;
    }

    Map<Class<?>, Object> reviewed(Actor actor, MunicipalityId town, OrganisationId school, AgreementId agreement) {
        var own = house.get(KeepFrames.class)
                .add(actor, town, frame(school.toString()))
                .orElseThrow();
        return house.get(Transactions.class).call(actor, () -> {
            var agreed = house.get(Agreements.class).findById(agreement).orElseThrow();
            drop(concluded(actor, agreed, own, school), actor);
            var pending = concluded(actor, agreed, own, school);
            var open = opened(agreed, own);
            save(open);
            save(known(open.id()).rate(school, ratings(2), TODAY, now()).orElseThrow());
            return Map.of(ReviewId.class, open.id(), Pending.class, new Pending(pending.id()));
        });
    }

    /** A frame with one thing to rate. */
    static QualityFrame frame(String code) {
        var wording = Map.of("de", new Criterion.Wording("Wir reden miteinander.", null));
        return new QualityFrame(
                new FrameRef(code, FrameRef.FIRST),
                Map.of("de", new FrameText("Unser Rahmen", "nein", "ja")),
                List.of(new Criterion(CRITERION, wording)));
    }

    private void drop(Review review, Actor actor) {
        house.get(Reviews.class)
                .drop(new DroppedConclusion(
                        review.id(), review.municipality(), CRITERION, "Kein Raum", now(), actor.account()));
    }

    private Review concluded(Actor actor, Agreement agreement, QualityFrame frame, OrganisationId school) {
        var review = opened(agreement, frame);
        save(review);
        save(known(review.id())
                .rate(school, ratings(4), TODAY, now())
                .flatMap(rated -> rated.handIn(school, actor.account(), TODAY, now()))
                .orElseThrow());
        var goal = agreement.versions().getFirst().content().goals().getFirst();
        save(closed(known(review.id())).draw(conclusion(actor, goal)).orElseThrow());
        save(known(review.id()).conclude(now()).orElseThrow());
        return known(review.id());
    }

    private static Review closed(Review review) {
        return review.close(Set.copyOf(review.awaited()), TODAY, now()).orElseThrow();
    }

    private static Conclusion conclusion(Actor actor, Goal goal) {
        return new Conclusion(
                CRITERION, new Conclusion.Decision.ChangeGoal(goal.id()), "Öfter öffnen", now(), actor.account());
    }

    private static Review opened(Agreement agreement, QualityFrame frame) {
        return Review.open(new ReviewId(UUID.randomUUID()), agreement, frame, TODAY, TODAY.plusDays(14), TODAY, now())
                .orElseThrow();
    }

    private static List<Rating> ratings(int points) {
        return List.of(new Rating(CRITERION, points, "Weil es so ist"));
    }

    private static Instant now() {
        return Instant.parse("2026-03-01T09:00:00Z");
    }

    private Review known(ReviewId id) {
        return house.get(Reviews.class).findById(id).orElseThrow();
    }

    private void save(Review review) {
        house.get(Reviews.class).save(review);
    }
}
