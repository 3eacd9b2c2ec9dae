package org.knotenpunkt.web.partnership.review;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.review.RateInReview;
import org.knotenpunkt.application.partnership.review.ReadReviews;
import org.knotenpunkt.application.partnership.review.ReviewView;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.review.ReviewError;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** The rating sheet of one party as JSON; its entity tag is its own, so that parties do not get in each other's way. */
public final class SheetApi implements Routes {
    private static final String SHEET = "/api/v1/reviews/{id}/sheets/{party}";

    private final ReadReviews reading;
    private final RateInReview rating;

    @Inject
    public SheetApi(ReadReviews reading, RateInReview rating) {
        this.reading = reading;
        this.rating = rating;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(SHEET, Access.performing(READ_AGREEMENTS), this::show);
        routes.put(SHEET, Access.performing(ACT_FOR_PARTY), this::rate);
        routes.post(SHEET + "/handing-in", Access.performing(ACT_FOR_PARTY), this::handIn);
    }

    private void show(Context ctx) {
        answer(ctx, orRefuse(reading.read(actor(ctx), ReviewApi.id(ctx))));
    }

    private void rate(Context ctx) {
        var revision = ifMatch(ctx);
        var ratings = Body.read(ctx, ReviewRequests::ratings);
        answer(ctx, orRefuse(rating.rate(actor(ctx), ReviewApi.id(ctx), party(ctx), revision, ratings)));
    }

    private void handIn(Context ctx) {
        answer(ctx, orRefuse(rating.handIn(actor(ctx), ReviewApi.id(ctx), party(ctx), ifMatch(ctx))));
    }

    private static void answer(Context ctx, ReviewView review) {
        var party = party(ctx);
        var sheet = review.seen().sheetOf(party).orElseThrow(() -> new Refused(new ReviewError.NotAsked(party)));
        if (sheet.own()) {
            Answers.version(ctx, sheet.revision());
        }
        ctx.json(ReviewJson.SheetJson.from(sheet));
    }

    private static OrganisationId party(Context ctx) {
        return Requests.id(ctx, "party", OrganisationId::of);
    }
}
