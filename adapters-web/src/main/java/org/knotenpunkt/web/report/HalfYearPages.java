package org.knotenpunkt.web.report;

import static org.knotenpunkt.domain.report.ReportAction.READ_REPORTS;
import static org.knotenpunkt.domain.report.ReportAction.RELEASE_REPORT;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.function.Supplier;
import org.knotenpunkt.application.report.ReleasedReport;
import org.knotenpunkt.application.report.ReportHalfYears;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.report.ReportRelease;
import org.knotenpunkt.domain.report.ReportReleaseId;
import org.knotenpunkt.domain.report.ReportSubject;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Fields;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;
import org.knotenpunkt.web.shared.print.Printout;

/** The pages of half-year reports: as they are today, as they were released, and both on paper. */
public final class HalfYearPages implements Routes {
    static final String PATH = "/half-year-reports";
    static final String DRAFT = "/half-year-draft";
    static final Access.Performing READER = Access.performing(READ_REPORTS);

    private static final String LABELS = "report.half-year.form";
    private static final int SHORT = 12;

    private final Pages pages;
    private final ReportHalfYears reports;
    private final Today today;

    /** Which report is meant. */
    record Asked(ReportSubject subject, ReportPeriod period) {
        static Supplier<Asked> read(Fields fields) {
            var subject = fields.parsed("subject", "request.not-a-choice", ReportSubject::parse);
            var period = fields.parsed("period", "request.not-a-choice", ReportWords::halfYear);
            return () -> new Asked(subject.get(), period.get());
        }
    }

    @Inject
    public HalfYearPages(Pages pages, ReportHalfYears reports, Today today) {
        this.pages = pages;
        this.reports = reports;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(PATH, READER, this::list);
        routes.get(DRAFT, READER, this::draft);
        routes.get(DRAFT + "/print", READER, this::printDraft);
        routes.post(DRAFT, Access.performing(RELEASE_REPORT), this::release);
        routes.get(PATH + "/{report}", READER, this::show);
        routes.get(PATH + "/{report}/print", READER, this::print);
    }

    /** Where the report is. */
    static String path(ReportRelease release) {
        return "%s/%s".formatted(PATH, release.id());
    }

    private static MunicipalityId town(Context ctx) {
        return Requests.town(ctx).id();
    }

    private void list(Context ctx) {
        var query = Form.ofQuery(ctx, LABELS);
        var period = ReportWords.halfYear(query, today.today());
        var words = Requests.words(ctx);
        pages.render(
                ctx,
                "report/halfyears.jte",
                new HalfYearListPage(
                        period,
                        ReportWords.halfYears(today.today(), words),
                        orRefuse(reports.subjects(actor(ctx), town(ctx), period)),
                        orRefuse(reports.list(actor(ctx), town(ctx), period)),
                        query,
                        words));
    }

    /** What the query asks for; where it does not say, the town, and the half-year that was over last. */
    private Asked asked(Context ctx) {
        var query = Form.ofQuery(ctx, LABELS);
        var subject = query.optionalParsed("subject", "request.not-a-choice", ReportSubject::parse);
        var period = ReportWords.halfYear(query, today.today());
        return new Asked(Objects.requireNonNullElse(subject.orNull(), ReportSubject.TOWN), period);
    }

    private void draft(Context ctx) {
        show(ctx, asked(ctx), Form.blank(ctx, LABELS));
    }

    private void show(Context ctx, Asked asked, Form form) {
        var draft = orRefuse(reports.draft(actor(ctx), town(ctx), asked.subject(), asked.period()));
        var print = Form.ofQuery(ctx).link(DRAFT + "/print", "period", asked.period(), "subject", asked.subject());
        pages.render(
                ctx,
                "report/halfyeardraft.jte",
                new HalfYearDraftPage(draft, form, print, asked.period().isOver(today.today()), Requests.words(ctx)));
    }

    private void printDraft(Context ctx) {
        var asked = asked(ctx);
        var draft = orRefuse(reports.draft(actor(ctx), town(ctx), asked.subject(), asked.period()));
        print(ctx, HalfYearPrintout.of(draft, Requests.words(ctx)), asked.period(), draft.hash());
    }

    private static void print(Context ctx, Printout printout, ReportPeriod period, String hash) {
        var words = Requests.words(ctx);
        var name = words.text("report.half-year.file", "period", period.toString(), "hash", hash.substring(0, SHORT));
        printout.answer(ctx, name, words);
    }

    private void release(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var asked = Asked.read(form);
        var seen = LookedAt.read(form, "hash");
        new Submission(pages, ctx, form, () -> show(ctx, sent(form), form))
                .to(
                        () -> {
                            var looked = seen.get();
                            return reports.release(
                                    actor(ctx),
                                    town(ctx),
                                    asked.get().subject(),
                                    asked.get().period(),
                                    looked.hash(),
                                    looked.reason());
                        },
                        LookedAt::field,
                        HalfYearPages::path,
                        LABELS + ".done");
    }

    /** What the form is about, though something else may be wrong with it. */
    private static Asked sent(Form form) {
        try {
            return new Asked(ReportSubject.parse(form.value("subject")), ReportWords.halfYear(form.value("period")));
        } catch (IllegalArgumentException nothing) {
            throw RequestFault.notFound();
        }
    }

    private ReleasedReport find(Context ctx) {
        var id = Requests.id(ctx, "report", ReportReleaseId::of);
        return orRefuse(reports.read(actor(ctx), town(ctx), id));
    }

    private void show(Context ctx) {
        pages.render(ctx, "report/halfyearrelease.jte", new HalfYearReleasePage(find(ctx), Requests.words(ctx)));
    }

    private void print(Context ctx) {
        var release = find(ctx).release();
        print(
                ctx,
                HalfYearPrintout.of(release, Requests.words(ctx)),
                release.report().period(),
                release.hash());
    }
}
