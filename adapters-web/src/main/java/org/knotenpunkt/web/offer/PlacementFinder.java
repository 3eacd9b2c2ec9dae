package org.knotenpunkt.web.offer;

import static org.knotenpunkt.domain.offer.OfferAction.PLACE_OFFERS;
import static org.knotenpunkt.domain.offer.OfferAction.TAKE_OFFERS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.offer.OfferView;
import org.knotenpunkt.application.offer.placement.PlaceOffers;
import org.knotenpunkt.application.offer.placement.PlacedAt;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.placement.PlacementId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;

/** Finds what a form about a placement is about, for those from whom it would be taken what the form asks. */
public final class PlacementFinder {
    private final OfferFinder offers;
    private final PlaceOffers placing;
    private final Rights rights;

    @Inject
    public PlacementFinder(OfferFinder offers, PlaceOffers placing, Rights rights) {
        this.offers = offers;
        this.placing = placing;
        this.rights = rights;
    }

    static PlacementId id(Context ctx) {
        return Requests.id(ctx, "placement", PlacementId::of);
    }

    /** The placements of the city-wide offer; none of others. */
    List<PlacedAt> of(Context ctx, Offer offer) {
        return offer.isCityWide() ? Answers.orRefuse(placing.of(Requests.actor(ctx), offer.id())) : List.of();
    }

    /** The placements as the page of the offer shows them. */
    OfferPlacements on(Context ctx, Offer offer) {
        var actor = Requests.actor(ctx);
        return new OfferPlacements(
                offer,
                of(ctx, offer).stream()
                        .map(placed -> new OfferPlacements.At(
                                placed,
                                rights.permit(
                                        actor, TAKE_OFFERS, placed.placement().ofCentre())))
                        .toList(),
                offer.isCityWide() && rights.permitInAny(actor, PLACE_OFFERS, offer.scopes()),
                Requests.words(ctx));
    }

    /** The city-wide offer, for those who propose it to centres. */
    SeenOffer proposable(Context ctx) {
        var view = offers.find(ctx);
        return new SeenOffer(
                ctx,
                Answers.orRefuse(rights.requireInAny(
                        Requests.actor(ctx), PLACE_OFFERS, view.offer().scopes(), view)));
    }

    /** The placement, for those who answer for the centre. */
    SeenPlacement answerable(Context ctx) {
        var seen = seen(ctx, offers.find(ctx));
        return Answers.orRefuse(rights.require(
                Requests.actor(ctx), TAKE_OFFERS, seen.placement().ofCentre(), seen));
    }

    /** The placement, for those who proposed it. */
    SeenPlacement proposed(Context ctx) {
        return seen(ctx, proposable(ctx).view());
    }

    private SeenPlacement seen(Context ctx, OfferView view) {
        var id = id(ctx);
        return of(ctx, view.offer()).stream()
                .filter(placed -> placed.placement().id().equals(id))
                .findFirst()
                .map(placed -> new SeenPlacement(ctx, view, placed))
                .orElseThrow(RequestFault::notFound);
    }

    /** Whether the visitor plans offers for the whole town. */
    boolean placesIn(Context ctx, MunicipalityId town) {
        return offers.does(ctx, PLACE_OFFERS, town);
    }
}
