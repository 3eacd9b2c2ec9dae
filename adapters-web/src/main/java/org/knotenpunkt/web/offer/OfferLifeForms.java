package org.knotenpunkt.web.offer;

import static org.knotenpunkt.domain.offer.OfferAction.KEEP_OFFERS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.KeepOffers;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.FreePlaces;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferProfile;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Edits;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.Pages;

/** The forms by which an offer is shown and hidden, copied and ended. What a centre shows is for the centre to decide. */
public final class OfferLifeForms implements Routes {
    private static final int USUAL_MONTHS = 3;

    private final KeepOffers keeping;
    private final OfferFields fields;
    private final Today today;
    private final Edits<SeenOffer, Offer, OfferError> showing;
    private final Edits<SeenOffer, Offer, OfferError> keeper;
    private final Edits<SeenOffer, Offer, OfferError> reader;

    @Inject
    public OfferLifeForms(Pages pages, OfferFinder finder, KeepOffers keeping, OfferFields fields, Today today) {
        this.keeping = keeping;
        this.fields = fields;
        this.today = today;
        this.showing = edits(pages, finder::shown);
        this.keeper = edits(pages, finder::kept);
        this.reader = edits(pages, finder::copied);
    }

    private static Edits<SeenOffer, Offer, OfferError> edits(Pages pages, Function<Context, SeenOffer> finder) {
        return new Edits<>(
                pages,
                OfferPaths.ONE,
                Access.performing(KEEP_OFFERS),
                finder,
                (reason, form) -> OfferForms.field(reason),
                offer -> OfferPaths.of(offer.id()));
    }

    @Override
    public void register(RouteRegistry routes) {
        showing.register(routes, publication());
        showing.register(routes, unpublication());
        keeper.register(routes, freePlaces());
        keeper.register(routes, ending());
        reader.register(routes, copying());
    }

    private Edit<SeenOffer, Offer, OfferError> publication() {
        return showing.form("publication", "forms.offer-publication", sent -> {
                    var until = sent.form().date("assuredUntil");
                    return () -> keeping.publish(
                            sent.actor(),
                            OfferRequests.id(sent.ctx()),
                            sent.version().get(),
                            until.get());
                })
                .ifPossible(seen -> seen.offer().ofOneCentre().flatMap(there -> OfferForms.revisable(seen)))
                .asking(seen -> List.of(Field.date("assuredUntil")))
                .beginningWith(seen ->
                        new @Nullable Object[] {"assuredUntil", today.today().plusMonths(USUAL_MONTHS)});
    }

    private Edit<SeenOffer, Offer, OfferError> unpublication() {
        return showing.form(
                        "unpublication",
                        "forms.offer-unpublication",
                        sent -> () -> keeping.unpublish(
                                sent.actor(),
                                OfferRequests.id(sent.ctx()),
                                sent.version().get()))
                .ifPossible(seen -> seen.offer().unpublish(ZoneOffset.UTC, Instant.EPOCH));
    }

    /** Nothing typed is that nothing is known. */
    private Edit<SeenOffer, Offer, OfferError> freePlaces() {
        return keeper.form("free-places", "forms.offer-free-places", sent -> {
                    var free = sent.form().optionalInteger("free", 0, OfferProfile.MAX_CAPACITY);
                    var asOf = sent.form().date("asOf");
                    return () -> {
                        var number = free.orNull();
                        var id = OfferRequests.id(sent.ctx());
                        var version = sent.version().get();
                        return number == null
                                ? keeping.forgetFreePlaces(sent.actor(), id, version)
                                : keeping.tellFreePlaces(sent.actor(), id, version, new FreePlaces(number, asOf.get()));
                    };
                })
                .ifPossible(seen ->
                        seen.offer().tellFreePlaces(new FreePlaces(0, LocalDate.EPOCH), ZoneOffset.UTC, Instant.EPOCH))
                .asking(seen -> List.of(Field.number("free").optional(), Field.date("asOf")))
                .beginningWith(seen -> new @Nullable Object[] {"asOf", today.today()})
                .beside(seen -> {
                    var places = OfferFields.places(seen.offer(), seen.words());
                    return places == null
                            ? List.of()
                            : List.of(new Fact(seen.words().text("forms.offer-free-places.free"), places));
                });
    }

    private Edit<SeenOffer, Offer, OfferError> ending() {
        return keeper.form(
                        "ending",
                        "forms.offer-ending",
                        sent -> () -> keeping.end(
                                sent.actor(),
                                OfferRequests.id(sent.ctx()),
                                sent.version().get()))
                .ifPossible(OfferForms::revisable)
                .dangerous();
    }

    private Edit<SeenOffer, Offer, OfferError> copying() {
        return reader.form("copy", "forms.offer-copy", sent -> {
                    var centre = sent.form().parsed("centre", "request.not-a-choice", CentreId::of);
                    return () -> keeping.copy(sent.actor(), OfferRequests.id(sent.ctx()), centre.get());
                })
                .making()
                .ifPossible(seen -> seen.offer().ofOneCentre())
                .asking(seen -> List.of(Field.choice("centre", fields.others(seen.ctx(), seen.offer()))));
    }
}
