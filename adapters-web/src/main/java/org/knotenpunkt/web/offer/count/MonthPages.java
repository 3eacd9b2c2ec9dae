package org.knotenpunkt.web.offer.count;

import static org.knotenpunkt.domain.offer.OfferAction.CLOSE_MONTHS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_FIGURES;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Objects;
import org.knotenpunkt.application.offer.count.ApproveMonths;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.count.HeadCount;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Input;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** How far the counts of a month are in each centre, and the buttons by which the town says that they stand. */
public final class MonthPages implements Routes {
    private static final String LABELS = "count.months.filter";

    private final Pages pages;
    private final ApproveMonths months;
    private final Rights rights;
    private final Today today;

    @Inject
    public MonthPages(Pages pages, ApproveMonths months, Rights rights, Today today) {
        this.pages = pages;
        this.months = months;
        this.rights = rights;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(CountPaths.MONTHS, Access.performing(READ_FIGURES), ctx -> show(ctx, Form.ofQuery(ctx, LABELS)));
        var approver = Access.performing(CLOSE_MONTHS);
        routes.post(CountPaths.MONTHS, approver, this::approve);
        routes.post(CountPaths.MONTHS + "/taken-back", approver, this::takeBack);
    }

    private static MunicipalityId town(Context ctx) {
        return Requests.town(ctx).id();
    }

    private void show(Context ctx, Form form) {
        var asked = form.optionalParsed("month", "request.not-a-choice", CountPaths::month)
                .orNull();
        var month =
                Objects.requireNonNullElse(asked, YearMonth.from(today.today()).minusMonths(1));
        pages.render(
                ctx,
                "offer/months.jte",
                new MonthPage(
                        Answers.orRefuse(months.month(Requests.actor(ctx), town(ctx), month)),
                        YearMonth.from(today.today()),
                        rights.permit(Requests.actor(ctx), CLOSE_MONTHS, new Scope.Municipality(town(ctx))),
                        form,
                        Requests.words(ctx)));
    }

    private static Input<YearMonth> month(Form form) {
        return form.parsed("month", "request.not-a-choice", CountPaths::month);
    }

    private static Input<CentreId> centre(Form form) {
        return form.parsed("centre", "request.not-a-choice", CentreId::of);
    }

    private Submission submission(Context ctx, Form form) {
        return new Submission(pages, ctx, form, () -> show(ctx, form));
    }

    private void approve(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var month = month(form);
        var centre = centre(form);
        var missing = form.integer("missing", 0, HeadCount.MAX);
        submission(ctx, form)
                .to(
                        () -> months.approve(Requests.actor(ctx), town(ctx), centre.get(), month.get(), missing.get()),
                        approval -> CountPaths.of(approval.month()),
                        "count.months.approved");
    }

    private void takeBack(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var month = month(form);
        var centre = centre(form);
        submission(ctx, form)
                .to(
                        () -> months.takeBack(Requests.actor(ctx), town(ctx), centre.get(), month.get()),
                        CountPaths::of,
                        "count.months.taken-back");
    }
}
