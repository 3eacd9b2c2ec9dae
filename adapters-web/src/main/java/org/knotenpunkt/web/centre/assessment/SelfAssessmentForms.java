package org.knotenpunkt.web.centre.assessment;

import static org.knotenpunkt.domain.centre.CentreAction.ASSESS_CENTRE;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.assessment.AssessCentre;
import org.knotenpunkt.application.centre.assessment.SelfAssessmentsOfCentre;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.centre.assessment.SelfAssessment;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentError;
import org.knotenpunkt.domain.centre.frame.Criterion;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Edits;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The forms by which a self-assessment is begun and given up. */
public final class SelfAssessmentForms implements Routes {
    /** The frame that comes with the software for centres: what a centre begins with that has not assessed itself yet. */
    private static final String USUAL_FRAME = "five-cornerstones";

    private static final String BEGINNING = "self-assessment.beginning";
    private static final String NEW = SelfAssessmentPaths.OF_CENTRE + "/new";

    private final Pages pages;
    private final SelfAssessmentFinder finder;
    private final AssessCentre assessing;
    private final Today today;
    private final Edits<SeenDraft, SelfAssessment, SelfAssessmentError> edits;

    @Inject
    public SelfAssessmentForms(Pages pages, SelfAssessmentFinder finder, AssessCentre assessing, Today today) {
        this.pages = pages;
        this.finder = finder;
        this.assessing = assessing;
        this.today = today;
        this.edits = new Edits<>(
                pages,
                SelfAssessmentPaths.ONE,
                Access.performing(ASSESS_CENTRE),
                ctx -> new SeenDraft(ctx, finder.draft(ctx)),
                (reason, form) -> null,
                gone -> SelfAssessmentPaths.of(gone.centre()));
    }

    @Override
    public void register(RouteRegistry routes) {
        var worker = Access.performing(ASSESS_CENTRE);
        routes.get(NEW, worker, this::show);
        routes.post(NEW, worker, this::begin);
        edits.register(
                routes,
                edits.form(
                                "giving-up",
                                "self-assessment.giving-up",
                                sent -> () -> assessing.giveUp(
                                        sent.actor(),
                                        SelfAssessmentPaths.id(sent.ctx()),
                                        sent.version().get()))
                        .dangerous());
    }

    private void show(Context ctx) {
        var all = finder.ofCentre(ctx);
        var frame = all.rounds().stream()
                .map(round -> round.frame().code())
                .findFirst()
                .orElse(USUAL_FRAME);
        render(ctx, all, Form.blank(ctx, BEGINNING, "frame", frame, "day", today.today()));
    }

    private void render(Context ctx, SelfAssessmentsOfCentre all, Form form) {
        pages.render(ctx, "shared/form.jte", view(all, form));
    }

    private void begin(Context ctx) {
        var form = Form.of(ctx, BEGINNING);
        var frame = form.text("frame", Criterion.MAX_CODE_LENGTH);
        var day = form.date("day");
        Submission.of(pages, ctx, form, () -> view(finder.ofCentre(ctx), form))
                .to(
                        () -> assessing.begin(actor(ctx), SelfAssessmentPaths.centre(ctx), frame.get(), day.get()),
                        SelfAssessmentForms::field,
                        draft -> SelfAssessmentPaths.of(draft.id()) + "/sheet",
                        BEGINNING + ".done");
    }

    static @Nullable String field(SelfAssessmentError reason) {
        return switch (reason) {
            case SelfAssessmentError.UnknownFrame unknown -> "frame";
            case SelfAssessmentError.DayToCome toCome -> "day";
            case SelfAssessmentError.AssessedOnThatDay already -> "day";
            default -> null;
        };
    }

    private static FormView view(SelfAssessmentsOfCentre all, Form form) {
        var words = form.words();
        var options = all.frames().stream()
                .map(known -> new Option(
                        known.frame().ref().code(),
                        known.frame().text(words.language().tag()).name()))
                .collect(Collectors.toMap(
                        Option::value, Function.identity(), (newest, older) -> newest, LinkedHashMap::new))
                .values();
        var page = new SelfAssessmentsPage(all, words);
        return new FormView(
                words.text(BEGINNING + ".title"),
                Stream.concat(
                                page.crumbs().stream(),
                                Stream.of(new Crumb(words.text("self-assessment.title"), page.path())))
                        .toList(),
                page.path() + "/new",
                form,
                List.of(Field.choice("frame", List.copyOf(options)), Field.date("day")),
                null,
                List.of(),
                words.text(BEGINNING + ".submit"),
                page.path(),
                false);
    }
}
