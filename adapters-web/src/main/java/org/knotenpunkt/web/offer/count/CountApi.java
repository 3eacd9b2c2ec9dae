package org.knotenpunkt.web.offer.count;

import static org.knotenpunkt.domain.offer.OfferAction.CLOSE_MONTHS;
import static org.knotenpunkt.domain.offer.OfferAction.COUNT_GUESTS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_COUNTS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_FIGURES;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.CloseMonths;
import org.knotenpunkt.application.offer.count.CountGuests;
import org.knotenpunkt.application.offer.count.ReadCounts;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.Entry;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.input.Requests;

/** Counts and figures as JSON, for those who work in the town. */
public final class CountApi implements Routes {
    private static final String COUNT = "/api/v1" + CountPaths.ONE + "/count";
    private static final String NOT_HELD = "/api/v1" + CountPaths.ONE + "/not-held";
    private static final String CLOSING = "/api/v1/municipalities/{id}/count-closing";
    /** The list of a month at most. */
    private static final int MOST_DAYS = 31;

    private final ReadCounts reading;
    private final CountGuests counting;
    private final CloseMonths closing;
    private final Today today;

    @Inject
    public CountApi(ReadCounts reading, CountGuests counting, CloseMonths closing, Today today) {
        this.reading = reading;
        this.counting = counting;
        this.closing = closing;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_COUNTS);
        var figures = Access.performing(READ_FIGURES);
        routes.get("/api/v1" + CountPaths.ALL, reader, this::list);
        routes.get("/api/v1" + CountPaths.FIGURES, figures, this::figures);
        routes.get(COUNT, reader, this::show);
        routes.put(COUNT, Access.performing(COUNT_GUESTS), this::count);
        routes.put(NOT_HELD, Access.performing(COUNT_GUESTS), this::notHeld);
        routes.get(CLOSING, figures, this::closing);
        routes.put(CLOSING, Access.performing(CLOSE_MONTHS), this::close);
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx);
        var town = query.parsed("town", "request.wrong-type", MunicipalityId::of);
        var centre = query.optionalParsed("centre", "request.wrong-type", CentreId::of);
        var first = query.date("first");
        var last = query.date("last");
        query.requireOrder(first, last);
        requireShort(query, first.orNull(), last);
        query.requireValid();
        ctx.json(new Sessions(
                orRefuse(reading.sessions(actor(ctx), town.get(), centre.orNull(), first.get(), last.get()))
                        .rows()
                        .stream()
                        .map(CountJson.SessionJson::from)
                        .toList()));
    }

    private record Sessions(List<CountJson.SessionJson> items) {}

    private static void requireShort(Form query, @Nullable LocalDate first, Input<LocalDate> last) {
        var end = last.orNull();
        if (first != null && end != null && end.isAfter(first.plusDays(MOST_DAYS - 1))) {
            query.addError("last", "count.too-many-days", "most", MOST_DAYS);
        }
    }

    private void figures(Context ctx) {
        var query = Form.ofQuery(ctx);
        var town = query.parsed("town", "request.wrong-type", MunicipalityId::of);
        var asked = AskedFigures.read(query, today.today());
        query.requireValid();
        ctx.json(CountJson.FiguresJson.from(orRefuse(
                reading.figures(actor(ctx), town.get(), asked.centre(), asked.first(), asked.last(), asked.by()))));
    }

    private void show(Context ctx) {
        var view = orRefuse(reading.read(actor(ctx), CountRequests.offer(ctx), CountRequests.session(ctx)));
        Answers.json(ctx, view.count().version(), CountJson.from(view));
    }

    private void count(Context ctx) {
        var version = ifMatch(ctx);
        var sent = Body.read(ctx, SentEntry::read);
        Answers.changed(
                ctx,
                counting.count(
                        actor(ctx),
                        CountRequests.offer(ctx),
                        CountRequests.session(ctx),
                        version,
                        sent.entry(),
                        sent.tally(),
                        sent.reason()));
    }

    private record SentEntry(
            EntryId entry, Tally tally, @Nullable String reason) {
        static Supplier<SentEntry> read(Body body) {
            var entry = body.parsed(CountFields.ENTRY, "request.not-an-id", EntryId::of);
            var tally = CountRequests.tally(body);
            var reason = body.optionalText(CountFields.REASON, Entry.MAX_REASON_LENGTH);
            return () -> new SentEntry(entry.get(), tally.get(), reason.orNull());
        }
    }

    private void notHeld(Context ctx) {
        var version = ifMatch(ctx);
        var sent = Body.read(ctx, SentCancellation::read);
        Answers.changed(
                ctx,
                counting.notHeld(
                        actor(ctx),
                        CountRequests.offer(ctx),
                        CountRequests.session(ctx),
                        version,
                        sent.entry(),
                        sent.reason()));
    }

    private record SentCancellation(EntryId entry, String reason) {
        static Supplier<SentCancellation> read(Body body) {
            var entry = body.parsed(CountFields.ENTRY, "request.not-an-id", EntryId::of);
            var reason = body.text(CountFields.REASON, Session.MAX_REASON_LENGTH);
            return () -> new SentCancellation(entry.get(), reason.get());
        }
    }

    private static MunicipalityId town(Context ctx) {
        return Requests.id(ctx, "id", MunicipalityId::of);
    }

    private void closing(Context ctx) {
        ctx.json(new Day(orRefuse(closing.closing(actor(ctx), town(ctx))).day()));
    }

    private record Day(int day) {}

    private void close(Context ctx) {
        var day = Body.read(ctx, body -> body.integer("day", 1, Closing.LAST)::get);
        orRefuse(closing.close(actor(ctx), town(ctx), day));
        Answers.noContent(ctx);
    }
}
