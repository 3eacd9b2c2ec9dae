package org.knotenpunkt.web.offer.count;

import static org.knotenpunkt.domain.offer.OfferAction.COUNT_GUESTS;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.knotenpunkt.application.offer.count.CountGuests;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
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
 * The table in which somebody enters a whole week, from paper for instance. Each row stands for itself: what is right is entered, and the rows
 * that are refused are shown again.
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

    @Override
    public void register(RouteRegistry routes) {
        var counter = Access.performing(COUNT_GUESTS);
        routes.get(CountPaths.WEEK, counter, this::show);
        routes.post(CountPaths.WEEK, counter, this::take);
    }

    private void show(Context ctx) {
        var week = weeks.find(ctx);
        var values =
                week.open().stream().map(WeekRow::new).flatMap(WeekRow::values).toArray();
        render(ctx, week, Form.blank(ctx, LABELS, values), 0);
    }

    private void render(Context ctx, CountsPage week, Form form, int entered) {
        pages.render(ctx, "offer/count-week.jte", new CountWeekPage(week, form, entered, ids));
    }

    private void take(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var rows = weeks.find(ctx).open().stream()
                .map(WeekRow::new)
                .flatMap(row -> row.read(form).stream())
                .toList();
        new Submission(pages, ctx, form, () -> render(ctx, weeks.find(ctx), form, 0))
                .<List<WeekRow.Sent>, CountError>to(
                        () -> Result.success(enter(ctx, form, rows)),
                        reason -> null,
                        entered -> done(ctx, form, entered));
    }

    /** Enters what is new, and answers it. */
    private List<WeekRow.Sent> enter(Context ctx, Form form, List<Supplier<WeekRow.Sent>> rows) {
        return rows.stream()
                .map(Supplier::get)
                .filter(WeekRow.Sent::isNew)
                .filter(sent -> isEntered(ctx, form, sent))
                .toList();
    }

    private boolean isEntered(Context ctx, Form form, WeekRow.Sent sent) {
        try {
            return switch (count(ctx, sent)) {
                case Result.Success<SessionCount, CountError> success -> true;
                case Result.Refusal<SessionCount, CountError>(var reason) -> {
                    refuse(form, sent, reason);
                    yield false;
                }
            };
        } catch (ConcurrentChangeException e) {
            form.addError(sent.row().field(CountRequests.ADULTS), "count.entered-meanwhile");
            return false;
        }
    }

    private Result<SessionCount, CountError> count(Context ctx, WeekRow.Sent sent) {
        var session = sent.row().session();
        return counting.count(
                Requests.actor(ctx),
                session.offer(),
                session.session(),
                sent.version(),
                sent.entry(),
                sent.tally(),
                sent.reason());
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

    private void done(Context ctx, Form form, List<WeekRow.Sent> entered) {
        if (form.hasErrors()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            render(ctx, weeks.find(ctx), form, entered.size());
        } else {
            pages.redirect(
                    ctx,
                    weeks.find(ctx).thisWeek(),
                    entered.isEmpty() ? "shared.form.unchanged" : ENTERED,
                    "count",
                    entered.size());
        }
    }
}
