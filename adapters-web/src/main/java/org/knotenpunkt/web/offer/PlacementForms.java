package org.knotenpunkt.web.offer;

import static org.knotenpunkt.domain.offer.OfferAction.PLACE_OFFERS;
import static org.knotenpunkt.domain.offer.OfferAction.TAKE_OFFERS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.placement.PlaceOffers;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.placement.Placement;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Edits;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Seen;

/** The forms by which a city-wide offer is proposed to a centre, and taken in, refused or taken back. */
public final class PlacementForms implements Routes {
    private static final String PLACEMENT = "placements/{placement}/";
    private static final int USUAL_MONTHS = 3;

    private final PlaceOffers placing;
    private final OfferFields fields;
    private final OfferHolidays holidays;
    private final Today today;
    private final Edits<SeenOffer, Placement, OfferError> proposing;
    private final Edits<SeenPlacement, Placement, OfferError> answering;
    private final Edits<SeenPlacement, Placement, OfferError> withdrawing;

    @Inject
    public PlacementForms(
            Pages pages,
            PlacementFinder finder,
            PlaceOffers placing,
            OfferFields fields,
            OfferHolidays holidays,
            Today today) {
        this.placing = placing;
        this.fields = fields;
        this.holidays = holidays;
        this.today = today;
        this.proposing = edits(pages, Access.performing(PLACE_OFFERS), finder::proposable, OfferForms::field);
        this.answering = edits(pages, Access.performing(TAKE_OFFERS), finder::answerable, PlacementForms::answered);
        this.withdrawing = edits(pages, Access.performing(PLACE_OFFERS), finder::proposed, PlacementForms::answered);
    }

    private static <S extends Seen> Edits<S, Placement, OfferError> edits(
            Pages pages,
            Access.Performing access,
            Function<Context, S> finder,
            Function<OfferError, @Nullable String> field) {
        return new Edits<>(
                pages,
                OfferPaths.ONE,
                access,
                finder,
                (reason, form) -> field.apply(reason),
                placement -> OfferPaths.of(placement.original()));
    }

    /** The dates are those of the proposal, and no field of the answer. */
    private static @Nullable String answered(OfferError reason) {
        return reason instanceof OfferError.NotAssurable ? "assuredUntil" : null;
    }

    @Override
    public void register(RouteRegistry routes) {
        proposing.register(routes, proposal());
        answering.register(routes, acceptance());
        answering.register(routes, refusal());
        withdrawing.register(routes, withdrawal());
    }

    private Edit<SeenOffer, Placement, OfferError> proposal() {
        return proposing
                .form("placement", "forms.placement-proposal", sent -> {
                    var centre = sent.form().parsed("centre", "request.not-a-choice", CentreId::of);
                    var schedule = OfferRequests.schedule(sent.form(), null);
                    return () ->
                            placing.propose(sent.actor(), OfferRequests.id(sent.ctx()), centre.get(), schedule.get());
                })
                .making()
                .ifPossible(seen -> seen.offer().openCityWide())
                .asking(seen -> Stream.concat(
                                Stream.of(Field.choice(
                                        "centre",
                                        fields.centres(seen.ctx(), seen.offer().municipality()))),
                                OfferForms.scheduleFields(seen).stream())
                        .toList())
                .beginningWith(seen -> new @Nullable Object[] {"repetition", Repetition.WEEKLY})
                .beside(seen -> List.of(holidays.fact(seen.ctx(), seen.words())));
    }

    private Edit<SeenPlacement, Placement, OfferError> acceptance() {
        return answering
                .form(PLACEMENT + "acceptance", "forms.placement-acceptance", sent -> {
                    var place = sent.form().text("place", OfferPlace.MAX_NAME_LENGTH);
                    var until = sent.form().date("assuredUntil");
                    return () -> placing.accept(
                            sent.actor(),
                            PlacementFinder.id(sent.ctx()),
                            sent.version().get(),
                            place.get(),
                            until.get());
                })
                .ifPossible(seen -> seen.view()
                        .offer()
                        .openCityWide()
                        .flatMap(offer -> seen.placement().open()))
                .asking(seen -> List.of(Field.text("place", OfferPlace.MAX_NAME_LENGTH), Field.date("assuredUntil")))
                .beginningWith(seen -> new @Nullable Object[] {
                    "place",
                    seen.view().offer().content().place().name(),
                    "assuredUntil",
                    today.today().plusMonths(USUAL_MONTHS)
                })
                .beside(PlacementForms::proposed);
    }

    /** What is proposed to which centre. */
    private static List<Fact> proposed(SeenPlacement seen) {
        var words = seen.words();
        Offer offer = seen.view().offer();
        return List.of(
                new Fact(
                        words.text("placement.offer"),
                        offer.content().texts().original().title()),
                new Fact(words.text("placement.centre"), seen.placed().centreName()),
                new Fact(
                        words.text("placement.dates"),
                        PlacementWords.dates(seen.placement().schedule(), words)));
    }

    private Edit<SeenPlacement, Placement, OfferError> refusal() {
        return answering
                .form(PLACEMENT + "refusal", "forms.placement-refusal", sent -> {
                    var reason = sent.form().text("reason", Placement.MAX_REASON_LENGTH);
                    return () -> placing.refuse(
                            sent.actor(),
                            PlacementFinder.id(sent.ctx()),
                            sent.version().get(),
                            reason.get());
                })
                .ifPossible(seen -> seen.placement().open())
                .asking(seen -> List.of(Field.area("reason", Placement.MAX_REASON_LENGTH)))
                .beside(PlacementForms::proposed);
    }

    private Edit<SeenPlacement, Placement, OfferError> withdrawal() {
        return withdrawing
                .form(
                        PLACEMENT + "withdrawal",
                        "forms.placement-withdrawal",
                        sent -> () -> placing.withdraw(
                                sent.actor(),
                                PlacementFinder.id(sent.ctx()),
                                sent.version().get()))
                .ifPossible(seen -> seen.placement().open())
                .beside(PlacementForms::proposed);
    }
}
