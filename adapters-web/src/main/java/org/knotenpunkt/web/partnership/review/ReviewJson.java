package org.knotenpunkt.web.partnership.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.review.ReviewView;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.partnership.review.Comparison;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.DroppedConclusion;
import org.knotenpunkt.domain.partnership.review.Rating;
import org.knotenpunkt.domain.partnership.review.ReviewState;
import org.knotenpunkt.domain.partnership.review.SeenReview;

/**
 * A review in the API, as the one who asks may see it.
 *
 * @param comparison the largest difference first
 * @param agenda the criteria about which people talk; none as long as it is open
 */
record ReviewJson(
        UUID id,
        UUID agreement,
        UUID town,
        FrameRefJson frame,
        LocalDate opens,
        LocalDate due,
        ReviewState state,
        List<SheetJson> sheets,
        List<LineJson> comparison,
        List<String> agenda,
        List<ConclusionJson> conclusions,
        int openDisagreements,
        long version) {
    record FrameRefJson(String code, int edition) {}

    /** @param ratings absent where they are not to be seen */
    record SheetJson(
            UUID party,
            String name,
            Side side,
            @Nullable Instant handedInAt,
            boolean own,
            @Nullable List<RatingJson> ratings) {
        static SheetJson from(SeenReview.SeenSheet sheet) {
            var ratings = sheet.ratings();
            return new SheetJson(
                    sheet.party().organisation().value(),
                    sheet.party().name(),
                    sheet.party().side(),
                    sheet.handedInAt(),
                    sheet.own(),
                    ratings == null
                            ? null
                            : ratings.stream().map(RatingJson::from).toList());
        }
    }

    /** @param points absent where the party cannot say */
    record RatingJson(
            String criterion,
            @Nullable Integer points,
            boolean cannotSay,
            @Nullable String comment) {
        static RatingJson from(Rating rating) {
            return new RatingJson(rating.criterion(), rating.points(), rating.points() == null, rating.comment());
        }
    }

    /** @param difference absent where fewer than two parties could say */
    record LineJson(String criterion, @Nullable Integer difference, boolean onAgenda) {
        static LineJson from(Comparison.Line line) {
            return new LineJson(line.criterion(), line.difference(), line.onAgenda());
        }
    }

    /** @param pending whether it waits for the agreement to be changed */
    record ConclusionJson(
            String criterion,
            DecisionKind decision,
            @Nullable UUID goal,
            String text,
            Instant at,
            boolean pending,
            @Nullable DroppedJson dropped) {
        static ConclusionJson from(Conclusion conclusion, ReviewView review) {
            return new ConclusionJson(
                    conclusion.criterion(),
                    DecisionKind.of(conclusion.decision()),
                    conclusion.decision() instanceof Conclusion.Decision.ChangeGoal(var goal) ? goal.value() : null,
                    conclusion.text(),
                    conclusion.at(),
                    review.pending().contains(conclusion.criterion()),
                    review.droppedOn(conclusion.criterion())
                            .map(DroppedJson::from)
                            .orElse(null));
        }
    }

    /** Why it is not followed after all. */
    record DroppedJson(String reason, Instant at) {
        static DroppedJson from(DroppedConclusion dropped) {
            return new DroppedJson(dropped.reason(), dropped.at());
        }
    }

    static ReviewJson from(ReviewView review) {
        return new ReviewJson(
                review.id().value(),
                review.agreement().value(),
                review.municipality().value(),
                new FrameRefJson(
                        review.frame().ref().code(), review.frame().ref().edition()),
                review.opens(),
                review.due(),
                review.state(),
                review.seen().sheets().stream().map(SheetJson::from).toList(),
                review.seen().comparison().lines().stream().map(LineJson::from).toList(),
                review.agenda(),
                review.conclusions().stream()
                        .map(conclusion -> ConclusionJson.from(conclusion, review))
                        .toList(),
                review.disagreements(),
                review.version());
    }
}
