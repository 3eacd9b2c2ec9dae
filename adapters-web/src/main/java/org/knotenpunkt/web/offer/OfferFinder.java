package org.knotenpunkt.web.offer;

import static org.knotenpunkt.domain.offer.OfferAction.KEEP_OFFERS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.centre.CentreRow;
import org.knotenpunkt.application.offer.OfferView;
import org.knotenpunkt.application.offer.ReadOffers;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferAction;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Requests;

/** Finds what a page about an offer is about, for those from whom it would be taken what the page asks. */
public final class OfferFinder {
    private final ReadOffers reading;
    private final Rights rights;

    @Inject
    public OfferFinder(ReadOffers reading, Rights rights) {
        this.reading = reading;
        this.rights = rights;
    }

    /** The offer, for those who may see it. */
    OfferView find(Context ctx) {
        return Answers.orRefuse(reading.read(Requests.actor(ctx), OfferRequests.id(ctx)));
    }

    /** The offer, for those who plan it. */
    SeenOffer kept(Context ctx) {
        var view = find(ctx);
        return keeps(ctx, view.offer()) ? new SeenOffer(ctx, view) : shown(ctx, view);
    }

    /** The offer, for those who decide what its centre shows. */
    SeenOffer shown(Context ctx) {
        return shown(ctx, find(ctx));
    }

    private SeenOffer shown(Context ctx, OfferView view) {
        return new SeenOffer(
                ctx,
                Answers.orRefuse(rights.require(
                        Requests.actor(ctx), KEEP_OFFERS, view.offer().ofCentre(), view)));
    }

    /** The offer, for those who plan anything in its town: they may have the same. */
    SeenOffer copied(Context ctx) {
        var view = find(ctx);
        return plans(ctx, view.offer().municipality()) ? new SeenOffer(ctx, view) : shown(ctx, view);
    }

    /** Whether the visitor plans offers somewhere in the town. */
    public boolean plans(Context ctx, MunicipalityId town) {
        return does(ctx, KEEP_OFFERS, town);
    }

    /** Whether the visitor does this somewhere in the town, or for somebody there. */
    boolean does(Context ctx, OfferAction action, MunicipalityId town) {
        var scopes = Stream.concat(
                Stream.of(new Scope.Municipality(town)),
                Requests.actor(ctx).rights().stream()
                        .map(Right::scope)
                        .filter(scope -> scope instanceof Scope.InTown in
                                && in.municipality().equals(town)));
        return rights.permitInAny(Requests.actor(ctx), action, scopes.toList());
    }

    /** Those of the centres at which the visitor may do this; whoever does so for a provider may at all of them. */
    List<CentreRow> own(Context ctx, OfferAction action, MunicipalityId town, List<CentreRow> centres) {
        var own = centres.stream()
                .filter(centre -> rights.permit(
                        Requests.actor(ctx),
                        action,
                        new Scope.Organisation(town, centre.id().value())))
                .toList();
        return own.isEmpty() ? centres : own;
    }

    boolean shows(Context ctx, Offer offer) {
        return rights.permit(Requests.actor(ctx), KEEP_OFFERS, offer.ofCentre());
    }

    boolean keeps(Context ctx, Offer offer) {
        return rights.permitInAny(Requests.actor(ctx), KEEP_OFFERS, offer.scopes());
    }
}
