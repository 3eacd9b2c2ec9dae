package org.knotenpunkt.web.partnership.progress;

import static org.knotenpunkt.domain.partnership.PartnershipAction.RECORD_PROGRESS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.knotenpunkt.application.partnership.progress.NewRating;
import org.knotenpunkt.application.partnership.progress.RateGoal;
import org.knotenpunkt.domain.partnership.progress.GoalRating;
import org.knotenpunkt.domain.partnership.progress.NextStep;
import org.knotenpunkt.domain.partnership.progress.Verdict;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;

/** What became of goals in school years, as JSON. */
public final class RatingApi implements Routes {
    private static final String RATINGS = "/api/v1/agreements/{id}/goals/{goal}/ratings";

    private final RateGoal rating;

    @Inject
    public RatingApi(RateGoal rating) {
        this.rating = rating;
    }

    @Override
    public void register(RouteRegistry routes) {
        var recorder = Access.performing(RECORD_PROGRESS);
        routes.post(RATINGS, recorder, this::rate);
        routes.put(RATINGS + "/{rating}/withdrawal", recorder, this::withdraw);
    }

    private record Saying(NewRating rating, boolean correcting) {
        static Supplier<Saying> read(Body body) {
            var year = body.schoolYear("year");
            var verdict = body.choice("verdict", Verdict.class);
            var reason = body.text("reason", GoalRating.MAX_LENGTH);
            var next = body.choice("next", NextStep.class);
            var correcting = body.flag("correcting");
            return () -> new Saying(new NewRating(year.get(), verdict.get(), reason.get(), next.get()), correcting);
        }
    }

    private void rate(Context ctx) {
        var request = Body.read(ctx, Saying::read);
        var rated = orRefuse(rating.rate(
                actor(ctx),
                ProgressFinder.agreement(ctx),
                ProgressFinder.goal(ctx),
                request.rating(),
                ProgressApi.corrected(ctx, request.correcting())));
        Answers.created(
                ctx,
                ProgressApi.path(ctx),
                rated.version(),
                ProgressJson.RatingJson.from(rated.of(request.rating().year()).orElseThrow()));
    }

    private void withdraw(Context ctx) {
        var version = ifMatch(ctx);
        var reason = ProgressApi.reason(ctx);
        var left = orRefuse(rating.withdraw(
                actor(ctx),
                ProgressFinder.agreement(ctx),
                ProgressFinder.goal(ctx),
                version,
                ProgressFinder.rating(ctx),
                reason));
        Answers.changed(ctx, left.version());
    }
}
