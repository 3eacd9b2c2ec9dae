package org.knotenpunkt.web.partnership.review;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.review.ReadReviews;
import org.knotenpunkt.application.partnership.review.ReviewView;
import org.knotenpunkt.application.partnership.review.RunReview;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** Reviews as JSON, as each actor may see them. */
public final class ReviewApi implements Routes {
    private static final String OF_AGREEMENT = "/api/v1/agreements/{id}/reviews";
    private static final String ONE = "/api/v1/reviews/{id}";

    private final ReadReviews reading;
    private final RunReview running;

    @Inject
    public ReviewApi(ReadReviews reading, RunReview running) {
        this.reading = reading;
        this.running = running;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_AGREEMENTS);
        var coordination = Access.performing(DRAFT_AGREEMENT);
        routes.get(OF_AGREEMENT, reader, this::list);
        routes.post(OF_AGREEMENT, coordination, this::open);
        routes.get(ONE, reader, this::show);
        routes.put(ONE + "/due", coordination, this::reschedule);
        routes.put(ONE + "/closing", coordination, this::close);
        routes.put(ONE + "/conclusions/{criterion}", coordination, this::draw);
        routes.put(ONE + "/conclusion", coordination, this::conclude);
        routes.put(ONE + "/conclusions/{criterion}/dropping", coordination, this::drop);
    }

    private void list(Context ctx) {
        ctx.json(ReviewsJson.from(orRefuse(reading.of(actor(ctx), Requests.id(ctx, "id", AgreementId::of)))));
    }

    private void open(Context ctx) {
        var request = Body.read(ctx, ReviewRequests.Opening::read);
        var review = orRefuse(running.open(
                actor(ctx), Requests.id(ctx, "id", AgreementId::of), request.frame(), request.opens(), request.due()));
        Answers.created(ctx, "/api/v1/reviews/" + review.id(), review.version(), ReviewJson.from(review));
    }

    private void show(Context ctx) {
        answer(ctx, orRefuse(reading.read(actor(ctx), id(ctx))));
    }

    private void reschedule(Context ctx) {
        var version = ifMatch(ctx);
        var due = Body.read(ctx, ReviewRequests::due);
        answer(ctx, orRefuse(running.reschedule(actor(ctx), id(ctx), version, due)));
    }

    private void close(Context ctx) {
        var version = ifMatch(ctx);
        var without = Body.read(ctx, ReviewRequests::without);
        answer(ctx, orRefuse(running.close(actor(ctx), id(ctx), version, without)));
    }

    private void draw(Context ctx) {
        var version = ifMatch(ctx);
        var request = Body.read(ctx, ReviewRequests.Drawing::read);
        answer(
                ctx,
                orRefuse(running.draw(
                        actor(ctx), id(ctx), version, ctx.pathParam("criterion"), request.decision(), request.text())));
    }

    private void conclude(Context ctx) {
        answer(ctx, orRefuse(running.conclude(actor(ctx), id(ctx), ifMatch(ctx))));
    }

    private void drop(Context ctx) {
        var reason = Body.read(ctx, ReviewRequests::reason);
        answer(ctx, orRefuse(running.drop(actor(ctx), id(ctx), ctx.pathParam("criterion"), reason)));
    }

    private static void answer(Context ctx, ReviewView review) {
        Answers.json(ctx, review.version(), ReviewJson.from(review));
    }

    static ReviewId id(Context ctx) {
        return Requests.id(ctx, "id", ReviewId::of);
    }
}
