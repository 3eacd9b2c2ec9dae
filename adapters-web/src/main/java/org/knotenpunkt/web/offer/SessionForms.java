package org.knotenpunkt.web.offer;

import static org.knotenpunkt.domain.offer.OfferAction.KEEP_OFFERS;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.KeepOffers;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Edits;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.Pages;

/** The forms by which a session is moved, or cancelled and restored. */
public final class SessionForms implements Routes {
    private final KeepOffers keeping;
    private final Edits<SeenOffer, Offer, OfferError> edits;

    @Inject
    public SessionForms(Pages pages, OfferFinder finder, KeepOffers keeping) {
        this.keeping = keeping;
        this.edits = new Edits<>(
                pages,
                OfferPaths.ONE,
                Access.performing(KEEP_OFFERS),
                finder::kept,
                (reason, form) -> OfferForms.field(reason),
                offer -> OfferPaths.of(offer.id()));
    }

    @Override
    public void register(RouteRegistry routes) {
        Stream.of(cancellation(), restoring(), moving()).forEach(edit -> edits.register(routes, edit));
    }

    private static List<Fact> session(SeenOffer seen) {
        return seen.session().stream()
                .map(session -> new Fact(seen.words().text("offer.session"), OfferFields.when(session, seen.words())))
                .toList();
    }

    /** The session with all that was said of it, the last first, and that it was counted if it was. */
    private static List<Fact> told(SeenOffer seen) {
        var session = sessionOf(seen);
        var counted = seen.view().counted().contains(session.id())
                ? Stream.of(new Fact(
                        seen.words().text("offer.session.counted"), seen.words().text("offer.session.counted-stays")))
                : Stream.<Fact>empty();
        return Stream.of(
                        session(seen).stream(),
                        counted,
                        OfferFields.history(session, seen.view().changes(), seen.words()).stream())
                .flatMap(facts -> facts)
                .toList();
    }

    private static Session sessionOf(SeenOffer seen) {
        return seen.session().orElseThrow(RequestFault::notFound);
    }

    private Edit<SeenOffer, Offer, OfferError> cancellation() {
        return edits.form("sessions/{session}/cancellation", "forms.offer-session-cancellation", sent -> {
                    var reason = sent.form().text("reason", Session.MAX_REASON_LENGTH);
                    return () -> keeping.cancel(
                            sent.actor(),
                            OfferRequests.id(sent.ctx()),
                            sent.version().get(),
                            OfferRequests.session(sent.ctx()),
                            reason.get());
                })
                .ifPossible(seen -> seen.offer().cancel(sessionOf(seen).id(), "?", Instant.EPOCH))
                .asking(seen -> List.of(Field.text("reason", Session.MAX_REASON_LENGTH)))
                .beside(SessionForms::told)
                .dangerous();
    }

    private Edit<SeenOffer, Offer, OfferError> restoring() {
        return edits.form("sessions/{session}/restoring", "forms.offer-session-restoring", sent -> {
                    var reason = sent.form().optionalText("reason", Session.MAX_REASON_LENGTH);
                    return () -> keeping.restoreSession(
                            sent.actor(),
                            OfferRequests.id(sent.ctx()),
                            sent.version().get(),
                            OfferRequests.session(sent.ctx()),
                            reason.orNull());
                })
                .ifPossible(seen -> seen.offer()
                        .restoreSession(sessionOf(seen).id(), "?", Closing.USUAL, LocalDate.EPOCH, Instant.EPOCH))
                .asking(seen ->
                        List.of(Field.text("reason", Session.MAX_REASON_LENGTH).optional()))
                .beside(SessionForms::told);
    }

    private Edit<SeenOffer, Offer, OfferError> moving() {
        return edits.form("sessions/{session}/moving", "forms.offer-session-moving", sent -> {
                    var day = sent.form().date("day");
                    var start = OfferRequests.time(sent.form(), "start");
                    var length = OfferRequests.length(sent.form(), start, OfferRequests.time(sent.form(), "end"));
                    var elsewhere = sent.form().optionalText("elsewhere", OfferPlace.MAX_NAME_LENGTH);
                    return () -> keeping.move(
                            sent.actor(),
                            OfferRequests.id(sent.ctx()),
                            sent.version().get(),
                            OfferRequests.session(sent.ctx()),
                            day.get().atTime(start.get()),
                            length.get(),
                            elsewhere.orNull());
                })
                .asking(seen -> List.of(
                        Field.date("day"),
                        Field.text("start", OfferForms.TIME_LENGTH).of("time"),
                        Field.text("end", OfferForms.TIME_LENGTH).of("time"),
                        Field.text("elsewhere", OfferPlace.MAX_NAME_LENGTH).optional()))
                .beginningWith(seen -> {
                    var session = sessionOf(seen);
                    return new @Nullable Object[] {
                        "day",
                        session.start().toLocalDate(),
                        "start",
                        session.start().toLocalTime(),
                        "end",
                        session.end().toLocalTime(),
                        "elsewhere",
                        session.elsewhere()
                    };
                })
                .beside(SessionForms::session);
    }
}
