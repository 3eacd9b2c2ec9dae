package org.knotenpunkt.web.offer.count;

import static java.util.Objects.requireNonNull;
import static org.knotenpunkt.domain.offer.OfferAction.COUNT_GUESTS;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.knotenpunkt.application.offer.count.CountGuests;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.count.CountError;
import org.knotenpunkt.domain.offer.count.SessionCount;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/**
 * The table in which somebody enters a whole week, from paper for instance. Nothing is entered while something is mistyped; then each row
 * stands for itself: what no rule refuses is entered, and the other rows are shown again. Rows that were not touched are left alone.
 */
public final class CountWeek implements Routes {
    static final String ENTERED = "count.week.entered";

    private static final String LABELS = "count.week";

    private final Pages pages;
    private final WeekFinder weeks;
    private final CountGuests counting;
    private final IdSource ids;

    @Inject
    public CountWeek(Pages pages, WeekFinder weeks, CountGuests counting, IdSource ids) {
        this.pages = pages;
        this.weeks = weeks;
        this.counting = counting;
        this.ids = ids;
    }

    /**
     * What has become of a form.
     *
     * @param entered how many rows are entered
     * @param settled those rows, and those that somebody else has entered meanwhile: they are seen as they are now
     */
    record Outcome(int entered, Set<SessionId> settled) {
        static final Outcome NONE = new Outcome(0, Set.of());
    }

    @Override
    public void register(RouteRegistry routes) {
        var counter = Access.performing(COUNT_GUESTS);
        routes.get(CountPaths.WEEK, counter, this::show);
        routes.post(CountPaths.WEEK, counter, this::take);
    }

    private void show(Context ctx) {
        var week = weeks.find(ctx);
        var values = week.open().stream()
                .map(WeekRow::new)
                .flatMap(row -> row.values().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        render(ctx, week, Form.blank(ctx, LABELS).filledFrom(values), Outcome.NONE);
    }

    private void render(Context ctx, CountsPage week, Form form, Outcome outcome) {
        pages.render(ctx, "offer/count-week.jte", new CountWeekPage(week, form, outcome, ids));
    }

    private void take(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var shown = weeks.find(ctx);
        var week = shown.open().stream().map(WeekRow::new).toList();
        var cancelled = shown.cancelled().stream().map(WeekRow::new).toList();
        var rows = week.stream().flatMap(row -> row.read(form).stream()).toList();
        new Submission(pages, ctx, form, () -> render(ctx, weeks.find(ctx), form, Outcome.NONE))
                .<Outcome, CountError>to(
                        () -> Result.success(enter(ctx, form, rows)),
                        reason -> null,
                        outcome -> done(ctx, form, outcome, WeekRow.gone(form, week, cancelled)));
    }

    private Outcome enter(Context ctx, Form form, List<Supplier<WeekRow.Sent>> rows) {
        int entered = 0;
        var settled = new HashSet<SessionId>();
        for (var row : rows) {
            var sent = row.get();
            try {
                switch (count(ctx, sent)) {
                    case Result.Success<SessionCount, CountError> success -> {
                        entered++;
                        settled.add(sent.row().session().session());
                    }
                    case Result.Refusal<SessionCount, CountError>(var reason) -> refuse(form, sent, reason);
                }
            } catch (ConcurrentChangeException e) {
                form.addError(sent.row().field(CountRequests.ADULTS), "count.entered-meanwhile");
                settled.add(sent.row().session().session());
            }
        }
        return new Outcome(entered, settled);
    }

    private Result<SessionCount, CountError> count(Context ctx, WeekRow.Sent sent) {
        var session = sent.row().session();
        var actor = Requests.actor(ctx);
        var tally = sent.tally();
        return tally == null
                ? counting.notHeld(
                        actor,
                        session.offer(),
                        session.session(),
                        sent.version(),
                        sent.entry(),
                        requireNonNull(sent.reason()))
                : counting.count(
                        actor, session.offer(), session.session(), sent.version(), sent.entry(), tally, sent.reason());
    }

    private static void refuse(Form form, WeekRow.Sent sent, CountError reason) {
        switch (reason.kind()) {
            case CONFLICT, INVALID ->
                form.refuse(
                        reason,
                        sent.row().field(Objects.requireNonNullElse(CountForms.blamed(reason), CountRequests.ADULTS)));
            default -> throw new Refused(reason);
        }
    }

    private void done(Context ctx, Form form, Outcome outcome, long gone) {
        if (gone > 0) {
            form.refuse(form.words().text("count.week.gone", "count", gone));
        }
        var week = weeks.find(ctx);
        if (form.hasErrors()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            render(ctx, week, form, outcome);
        } else {
            pages.redirect(
                    ctx,
                    week.thisWeek(),
                    outcome.entered() == 0 ? "shared.form.unchanged" : ENTERED,
                    "count",
                    outcome.entered());
        }
    }
}
