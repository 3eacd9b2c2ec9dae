package org.knotenpunkt.web.report;

import static org.knotenpunkt.domain.report.ReportAction.READ_FIGURE_RELEASES;
import static org.knotenpunkt.domain.report.ReportAction.RELEASE_FIGURES;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.report.ReadFigureReleases;
import org.knotenpunkt.application.report.ReleaseFigures;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.report.FigureRelease;
import org.knotenpunkt.domain.report.FigureReleaseId;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.DataFormat;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The pages on which a town looks at what would leave it, releases that, and sees what has left it. */
public final class FigureReleasePages implements Routes {
    static final String PATH = "/figure-releases";
    static final String ONE = PATH + "/{release}";
    static final Access.Performing READER = Access.performing(READ_FIGURE_RELEASES);

    private static final String NEW = "/new-figure-release";
    private static final String LABELS = "report.form";

    private final Pages pages;
    private final ReadFigureReleases reading;
    private final ReleaseFigures releasing;
    private final Rights rights;
    private final Today today;

    @Inject
    public FigureReleasePages(
            Pages pages, ReadFigureReleases reading, ReleaseFigures releasing, Rights rights, Today today) {
        this.pages = pages;
        this.reading = reading;
        this.releasing = releasing;
        this.rights = rights;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var releaser = Access.performing(RELEASE_FIGURES);
        routes.get(PATH, READER, this::list);
        routes.get(ONE, READER, this::show);
        routes.get(ONE + "/export", READER, this::export);
        routes.get(NEW, releaser, this::preview);
        routes.post(NEW, releaser, this::release);
    }

    private static MunicipalityId town(Context ctx) {
        return Requests.town(ctx).id();
    }

    private void list(Context ctx) {
        var words = Requests.words(ctx);
        var town = town(ctx);
        var mayRelease = rights.permit(actor(ctx), RELEASE_FIGURES, new Scope.Municipality(town));
        pages.render(
                ctx,
                "report/figurereleases.jte",
                new FigureReleasesPage(
                        orRefuse(reading.list(actor(ctx), town)),
                        mayRelease ? ReportWords.periods(today.today(), words) : List.of(),
                        Form.ofQuery(ctx, LABELS),
                        words));
    }

    static FigureReleaseId id(Context ctx) {
        return Requests.id(ctx, "release", FigureReleaseId::of);
    }

    private void show(Context ctx) {
        var words = Requests.words(ctx);
        pages.render(
                ctx,
                "report/figurerelease.jte",
                new FigureReleasePage(
                        find(ctx),
                        null,
                        List.of(new Crumb(words.text("report.releases.title"), PATH)),
                        Form.ofQuery(ctx),
                        PATH,
                        words));
    }

    private void export(Context ctx) {
        answer(ctx, find(ctx), null);
    }

    /** Answers with the release to take along, in the form that is asked for. */
    static void answer(Context ctx, FigureRelease release, @Nullable String town) {
        var query = Form.ofQuery(ctx);
        var format = query.optionalChoice("format", DataFormat.class);
        query.requireValid();
        var words = Requests.words(ctx);
        Objects.requireNonNullElse(format.orNull(), DataFormat.CSV)
                .answer(ctx, FigureReleaseExport.of(release, town, words), words);
    }

    private FigureRelease find(Context ctx) {
        return orRefuse(reading.read(actor(ctx), town(ctx), id(ctx)));
    }

    private void preview(Context ctx) {
        show(ctx, ReportWords.period(Form.ofQuery(ctx, LABELS), today.today()), Form.blank(ctx, LABELS));
    }

    private void show(Context ctx, ReportPeriod period, Form form) {
        var draft = orRefuse(releasing.preview(actor(ctx), town(ctx), period));
        pages.render(ctx, "report/figuredraft.jte", new FigureDraftPage(draft, form, Requests.words(ctx)));
    }

    private void release(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var period = form.parsed("period", "request.not-a-choice", ReportPeriod::parse);
        var seen = LookedAt.read(form, "hash");
        if (!form.flag("sure")) {
            form.addError("sure", "report.not-sure");
        }
        new Submission(pages, ctx, form, () -> show(ctx, shown(form), form))
                .to(
                        () -> {
                            var looked = seen.get();
                            return releasing.release(
                                    actor(ctx), town(ctx), period.get(), looked.hash(), looked.reason());
                        },
                        LookedAt::field,
                        release -> "%s/%s".formatted(PATH, release.id()),
                        LABELS + ".done");
    }

    private static ReportPeriod shown(Form form) {
        try {
            return ReportPeriod.parse(form.value("period"));
        } catch (IllegalArgumentException noPeriod) {
            throw RequestFault.notFound();
        }
    }
}
