package org.knotenpunkt.web.offer;

import static org.knotenpunkt.domain.offer.OfferAction.PLACE_OFFERS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_OFFERS;
import static org.knotenpunkt.domain.offer.OfferAction.TAKE_OFFERS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.placement.PlaceOffers;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.placement.Placement;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;

/** Placements as JSON. */
public final class PlacementApi implements Routes {
    private static final String OF_OFFER = "/api/v1" + OfferPaths.ONE + "/placements";
    private static final String ONE = OF_OFFER + "/{placement}";

    private final PlaceOffers placing;

    @Inject
    public PlacementApi(PlaceOffers placing) {
        this.placing = placing;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(OF_OFFER, Access.performing(READ_OFFERS), this::list);
        routes.post(OF_OFFER, Access.performing(PLACE_OFFERS), this::propose);
        routes.put(ONE + "/acceptance", Access.performing(TAKE_OFFERS), this::accept);
        routes.put(ONE + "/refusal", Access.performing(TAKE_OFFERS), this::refuse);
        routes.put(ONE + "/withdrawal", Access.performing(PLACE_OFFERS), this::withdraw);
    }

    private void list(Context ctx) {
        ctx.json(new Placements(orRefuse(placing.of(actor(ctx), OfferRequests.id(ctx))).stream()
                .map(PlacementJson::from)
                .toList()));
    }

    private record Placements(List<PlacementJson> items) {}

    private void propose(Context ctx) {
        var sent = Body.read(ctx, Proposal::read);
        var id = OfferRequests.id(ctx);
        Placement placement = orRefuse(placing.propose(actor(ctx), id, sent.centre(), sent.schedule()));
        Answers.created(
                ctx,
                "/api/v1" + OfferPaths.of(id) + "/placements/" + placement.id(),
                placement.version(),
                PlacementJson.from(placement));
    }

    private record Proposal(CentreId centre, Schedule schedule) {
        static Supplier<Proposal> read(Body body) {
            var centre = body.parsed("centre", "request.not-an-id", CentreId::of);
            var schedule = SentOffer.schedule(body.object("schedule"));
            return () -> new Proposal(centre.get(), schedule.get());
        }
    }

    private void accept(Context ctx) {
        var version = ifMatch(ctx);
        var sent = Body.read(ctx, Acceptance::read);
        Answers.changed(
                ctx, placing.accept(actor(ctx), PlacementFinder.id(ctx), version, sent.place(), sent.assuredUntil()));
    }

    private record Acceptance(@Nullable String place, LocalDate assuredUntil) {
        static Supplier<Acceptance> read(Body body) {
            var place = body.optionalText("place", OfferPlace.MAX_NAME_LENGTH);
            var until = body.date("assuredUntil");
            return () -> new Acceptance(place.orNull(), until.get());
        }
    }

    private void refuse(Context ctx) {
        var version = ifMatch(ctx);
        var reason = Body.read(ctx, body -> body.text("reason", Placement.MAX_REASON_LENGTH)::get);
        Answers.changed(ctx, placing.refuse(actor(ctx), PlacementFinder.id(ctx), version, reason));
    }

    private void withdraw(Context ctx) {
        Answers.changed(ctx, placing.withdraw(actor(ctx), PlacementFinder.id(ctx), ifMatch(ctx)));
    }
}
