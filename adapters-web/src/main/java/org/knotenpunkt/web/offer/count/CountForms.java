package org.knotenpunkt.web.offer.count;

import static org.knotenpunkt.domain.offer.OfferAction.CLOSE_MONTHS;
import static org.knotenpunkt.domain.offer.OfferAction.COUNT_GUESTS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.CloseMonths;
import org.knotenpunkt.application.offer.count.CountGuests;
import org.knotenpunkt.application.offer.count.ReadCounts;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.CountError;
import org.knotenpunkt.domain.offer.count.Entry;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.offer.count.SessionCount;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Edit;
import org.knotenpunkt.web.shared.page.Edits;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Sent;
import org.knotenpunkt.web.shared.page.Submission;

/** The forms by which somebody counts, and says until when counts can be entered. */
public final class CountForms implements Routes {
    private static final String CLOSING = "forms.count-closing";

    private final Pages pages;
    private final ReadCounts reading;
    private final CountGuests counting;
    private final CloseMonths closing;
    private final Rights rights;
    private final IdSource ids;

    @Inject
    public CountForms(
            Pages pages, ReadCounts reading, CountGuests counting, CloseMonths closing, Rights rights, IdSource ids) {
        this.pages = pages;
        this.reading = reading;
        this.counting = counting;
        this.closing = closing;
        this.rights = rights;
        this.ids = ids;
    }

    @Override
    public void register(RouteRegistry routes) {
        var edits = new Edits<SeenCount, SessionCount, CountError>(
                pages,
                CountPaths.ONE,
                Access.performing(COUNT_GUESTS),
                this::seen,
                (reason, form) -> blamed(reason),
                CountForms::week);
        edits.register(routes, count(edits));
        var closer = Access.performing(CLOSE_MONTHS);
        routes.get(CountPaths.CLOSING, closer, this::askForClosing);
        routes.post(CountPaths.CLOSING, closer, this::close);
    }

    /** The session, for those who may count who came to it now. */
    private SeenCount seen(Context ctx) {
        var actor = Requests.actor(ctx);
        var offer = CountRequests.offer(ctx);
        var session = CountRequests.session(ctx);
        Answers.orRefuse(counting.countable(actor, offer, session));
        return new SeenCount(ctx, Answers.orRefuse(reading.read(actor, offer, session)));
    }

    /** The week of the session, where one goes on with the next. */
    private static String week(SessionCount count) {
        return CountPaths.ALL + "?day=" + count.day();
    }

    private Edit<SeenCount, SessionCount, CountError> count(Edits<SeenCount, SessionCount, CountError> edits) {
        return edits.form("count", "forms.count", sent -> {
                    if (sent.form().isFilled(CountFields.NOT_HELD)) {
                        return notHeld(sent);
                    }
                    var tally = CountRequests.tally(sent.form());
                    var entry = sent.form().parsed(CountFields.ENTRY, "request.not-an-id", EntryId::of);
                    var reason = sent.form().optionalText(CountFields.REASON, Entry.MAX_REASON_LENGTH);
                    return () -> counting.count(
                            sent.actor(),
                            CountRequests.offer(sent.ctx()),
                            CountRequests.session(sent.ctx()),
                            sent.version().get(),
                            entry.get(),
                            tally.get(),
                            reason.orNull());
                })
                .titled(SeenCount::title)
                .beginningWith(seen -> CountFields.values(
                        new EntryId(ids.next()),
                        seen.view().count().newest().map(Entry::tally).orElse(null),
                        seen.words()))
                .toldBy((ctx, count) -> Form.of(ctx, "").isFilled(CountFields.NOT_HELD)
                        ? "forms.count.done.not-held"
                        : "forms.count.done")
                .beside(SeenCount::entries)
                .shownBy(
                        "offer/count.jte",
                        (seen, form) -> new CountForm(
                                form,
                                seen.offer(),
                                seen.view().count().session().toString(),
                                seen.when(),
                                seen.likely()));
    }

    /** That the session did not take place; a count that the form shows again, since it was entered before, stays. */
    private Supplier<Result<SessionCount, CountError>> notHeld(Sent<SeenCount> sent) {
        var form = sent.form();
        var entry = form.parsed(CountFields.ENTRY, "request.not-an-id", EntryId::of);
        var why = form.text(CountFields.NOT_HELD, Session.MAX_REASON_LENGTH);
        var seen = sent.version().orNull();
        if (seen != null && seen == 0 && CountRequests.tellsOfGuests(form, UnaryOperator.identity())) {
            form.addError(CountFields.NOT_HELD, "count.both");
        }
        return () -> counting.notHeld(
                sent.actor(),
                CountRequests.offer(sent.ctx()),
                CountRequests.session(sent.ctx()),
                sent.version().get(),
                entry.get(),
                why.get());
    }

    /** The field that is to blame, if one is. */
    static @Nullable String blamed(CountError reason) {
        return switch (reason) {
            case CountError.MonthIsClosed closed -> CountFields.REASON;
            case CountError.HardlyTrue doubts -> CountFields.REASON;
            case CountError.MorePathsThanFirstTimers more -> CountRequests.FIRST_TIMERS;
            case CountError.NothingToCount none -> null;
            case CountError.NoSessionToCount none -> null;
            case CountError.NotBegun early -> null;
            case CountError.DidNotTakePlace cancelled -> null;
            case CountError.EntryIdTaken taken -> null;
            case CountError.MonthIsApproved approved -> null;
            case CountError.MonthIsOpen open -> null;
            case CountError.CountsAreMissing missing -> null;
            case CountError.NothingWasHeld nothing -> null;
            case CountError.CountsNotAllowed denied -> null;
        };
    }

    /** The town of the request, for those who say when its months close. */
    private MunicipalityId closable(Context ctx) {
        var town = Requests.town(ctx).id();
        return Answers.orRefuse(rights.require(Requests.actor(ctx), CLOSE_MONTHS, new Scope.Municipality(town), town)
                .mapRefusal(CountError.CountsNotAllowed::new));
    }

    private void askForClosing(Context ctx) {
        var now = Answers.orRefuse(closing.closing(Requests.actor(ctx), closable(ctx)));
        pages.render(ctx, "shared/form.jte", view(Form.blank(ctx, CLOSING, "day", now.day())));
    }

    private void close(Context ctx) {
        var town = closable(ctx);
        var form = Form.of(ctx, CLOSING);
        var day = form.integer("day", 1, Closing.LAST);
        Submission.of(pages, ctx, form, () -> view(form))
                .to(
                        () -> closing.close(Requests.actor(ctx), town, day.get()),
                        now -> CountPaths.ALL,
                        CLOSING + ".done");
    }

    private static FormView view(Form form) {
        var words = form.words();
        return new FormView(
                words.text(CLOSING + ".title"),
                List.of(new Crumb(words.text("count.title"), CountPaths.ALL)),
                CountPaths.CLOSING,
                form,
                List.of(Field.number("day")),
                null,
                List.of(),
                words.text(CLOSING + ".submit"),
                CountPaths.ALL,
                false);
    }
}
