package org.knotenpunkt.web.report;

import static org.knotenpunkt.domain.report.ReportAction.KEEP_REACH;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.report.KeepReach;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.report.CentreReach;
import org.knotenpunkt.domain.report.ReachClaim;
import org.knotenpunkt.domain.report.ReachMethod;
import org.knotenpunkt.domain.report.ReportError;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.web.offer.OfferFields;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Fields;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The page that tells how many families centres reach, and the form that says it. */
public final class ReachPages implements Routes {
    static final String PATH = "/reach";
    static final String ONE = "/centres/{id}/reach/{period}";

    private static final String LABELS = "report.reach.form";

    private final Pages pages;
    private final KeepReach keeping;
    private final Rights rights;
    private final OfferFields fields;
    private final Today today;

    @Inject
    public ReachPages(Pages pages, KeepReach keeping, Rights rights, OfferFields fields, Today today) {
        this.pages = pages;
        this.keeping = keeping;
        this.rights = rights;
        this.fields = fields;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var keeper = Access.performing(KEEP_REACH);
        routes.get(PATH, HalfYearPages.READER, this::list);
        routes.get(ONE, keeper, this::ask);
        routes.post(ONE, keeper, this::say);
    }

    /** Where it is said of a centre. */
    static String path(String centre, ReportPeriod halfYear) {
        return "/centres/%s/reach/%s".formatted(centre, halfYear);
    }

    private static String back(ReportPeriod halfYear) {
        return PATH + "?period=" + halfYear;
    }

    private static MunicipalityId town(Context ctx) {
        return Requests.town(ctx).id();
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx, LABELS);
        var period = ReportWords.halfYear(query, today.today());
        var words = Requests.words(ctx);
        var town = town(ctx);
        var centres = fields.centres(ctx, town);
        pages.render(
                ctx,
                "report/reach.jte",
                new ReachPage(
                        period,
                        ReportWords.halfYears(today.today(), words),
                        centres,
                        centres.stream()
                                .map(Option::value)
                                .filter(centre -> period.hasBegun(today.today()) && mayKeep(ctx, town, centre))
                                .toList(),
                        orRefuse(keeping.of(actor(ctx), town, period)),
                        query,
                        words));
    }

    private boolean mayKeep(Context ctx, MunicipalityId town, String centre) {
        UUID organisation = Uuids.read(centre);
        return rights.permit(actor(ctx), KEEP_REACH, new Scope.Organisation(town, organisation));
    }

    static CentreId centre(Context ctx) {
        return Requests.id(ctx, "id", CentreId::of);
    }

    static ReportPeriod period(Context ctx) {
        return Requests.id(ctx, "period", ReportWords::halfYear);
    }

    private Optional<CentreReach> said(Context ctx) {
        return orRefuse(keeping.of(actor(ctx), town(ctx), period(ctx))).stream()
                .filter(reach -> reach.centre().equals(centre(ctx)))
                .findFirst();
    }

    private void ask(Context ctx) {
        var halfYear = period(ctx);
        Answers.require(halfYear.hasBegun(today.today()), new ReportError.PeriodToCome(halfYear.firstDay()));
        var reach = said(ctx);
        var said = reach.map(CentreReach::claim).orElse(null);
        var form = said == null
                ? Form.blank(ctx, LABELS, "day", today.today(), "method", ReachMethod.ESTIMATE)
                : Form.blank(
                        ctx,
                        LABELS,
                        "method",
                        said.method(),
                        "families",
                        said.families(),
                        "base",
                        said.base(),
                        "how",
                        said.how(),
                        "day",
                        said.day());
        pages.render(ctx, "shared/form.jte", view(ctx, reach, form));
    }

    private FormView view(Context ctx, Optional<CentreReach> said, Form form) {
        var words = form.words();
        var named = fields.centres(ctx, town(ctx)).stream()
                .filter(option -> option.value().equals(centre(ctx).toString()))
                .findFirst();
        var centre = orRefuse(Result.<Option, ReportError>of(named, new ReportError.UnknownCentre(centre(ctx))));
        Answers.require(
                mayKeep(ctx, town(ctx), centre.value()),
                new ReportError.ReportNotAllowed(new Denial.RoleMissing(KEEP_REACH)));
        var back = back(period(ctx));
        return new FormView(
                words.text(
                        "report.reach.of", "centre", centre.label(), "period", ReportWords.period(period(ctx), words)),
                List.of(new Crumb(words.text("report.reach.title"), back)),
                path(centre.value(), period(ctx)),
                form,
                List.of(
                        Field.choice("method", OfferFields.options(ReachMethod.values(), words)),
                        Field.number("families"),
                        Field.number("base").optional(),
                        Field.area("how", ReachClaim.MAX_LENGTH),
                        Field.date("day")),
                (long) said.map(CentreReach::number).orElse(0),
                said.map(reach -> List.of(
                                new Fact(words.text("report.reach.said"), HalfYearView.reach(reach.claim(), words))))
                        .orElse(List.of()),
                words.text(LABELS + ".submit"),
                back,
                false);
    }

    /** Reads what is said of it; what it gives is only called if nothing is wrong with it. */
    static Supplier<ReachClaim> claim(Fields fields) {
        var method = fields.choice("method", ReachMethod.class);
        var families = fields.integer("families", 0, ReachClaim.MAX_FAMILIES);
        var base = fields.optionalInteger("base", 0, ReachClaim.MAX_FAMILIES);
        var how = fields.text("how", ReachClaim.MAX_LENGTH);
        var day = fields.date("day");
        var most = base.orNull();
        var number = families.orNull();
        if (most != null && number != null && number > most) {
            fields.addError("base", "report.more-than-all", "families", number);
        }
        return () -> new ReachClaim(method.get(), families.get(), base.orNull(), how.get(), day.get());
    }

    private void say(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var version = form.version();
        var claim = claim(form);
        Submission.of(pages, ctx, form, () -> view(ctx, said(ctx), form))
                .to(
                        () -> keeping.say(actor(ctx), centre(ctx), period(ctx), version.get(), claim.get()),
                        ReachPages::field,
                        reach -> back(reach.period()),
                        LABELS + ".done");
    }

    private static @Nullable String field(ReportError reason) {
        return reason instanceof ReportError.ReachToCome ? "day" : null;
    }
}
