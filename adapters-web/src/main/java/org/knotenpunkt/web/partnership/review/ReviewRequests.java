package org.knotenpunkt.web.partnership.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.frame.Criterion;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.DroppedConclusion;
import org.knotenpunkt.domain.partnership.review.Rating;
import org.knotenpunkt.web.shared.input.Body;

/** What requests about reviews hold. */
final class ReviewRequests {
    private static final String NO_ID = "request.not-an-id";

    private ReviewRequests() {}

    /** @param frame the code of a quality frame, or null for the usual one */
    record Opening(@Nullable String frame, LocalDate opens, LocalDate due) {
        static Supplier<Opening> read(Body body) {
            var frame = body.optionalText("frame", Criterion.MAX_CODE_LENGTH);
            var opens = body.date("opens");
            var due = body.date("due");
            return () -> new Opening(frame.orNull(), opens.get(), due.get());
        }
    }

    static Supplier<String> reason(Body body) {
        return body.text("reason", DroppedConclusion.MAX_LENGTH)::get;
    }

    static Supplier<LocalDate> due(Body body) {
        return body.date("due")::get;
    }

    /** Those without whom a round is closed. */
    static Supplier<Set<OrganisationId>> without(Body body) {
        var without = body.list("without", NO_ID, OrganisationId::of);
        return () -> Set.copyOf(without);
    }

    static Supplier<List<Rating>> ratings(Body body) {
        if (!body.isFilled("ratings")) {
            body.addError("ratings", "request.missing");
        }
        var ratings =
                body.objects("ratings").stream().map(ReviewRequests::rating).toList();
        return () -> ratings.stream().map(Supplier::get).toList();
    }

    private static Supplier<Rating> rating(Body rating) {
        var criterion = rating.text("criterion", Criterion.MAX_CODE_LENGTH);
        var points = rating.optionalInteger("points", QualityFrame.LOWEST, QualityFrame.HIGHEST);
        var cannotSay = rating.flag("cannotSay");
        if (cannotSay == rating.isFilled("points")) {
            rating.addError("points", "review.request.points-or-not");
        }
        var comment = rating.optionalText("comment", Rating.MAX_COMMENT_LENGTH);
        return () -> new Rating(criterion.get(), points.orNull(), comment.orNull());
    }

    /** @param decision what happens to the goals */
    record Drawing(Conclusion.Decision decision, String text) {
        static Supplier<Drawing> read(Body body) {
            var kind = body.choice("decision", DecisionKind.class);
            var goal = body.optionalParsed("goal", NO_ID, GoalId::of);
            var text = body.text("text", Conclusion.MAX_LENGTH);
            if (kind.orNull() != null && (kind.get() == DecisionKind.CHANGE_GOAL) != (goal.orNull() != null)) {
                body.addError("goal", "review.request.goal-or-not");
            }
            return () -> new Drawing(kind.get().decision(goal.orNull()), text.get());
        }
    }
}
