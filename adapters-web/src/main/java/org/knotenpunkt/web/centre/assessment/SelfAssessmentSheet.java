package org.knotenpunkt.web.centre.assessment;

import static org.knotenpunkt.domain.centre.CentreAction.ASSESS_CENTRE;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.assessment.AssessCentre;
import org.knotenpunkt.application.centre.assessment.ReadSelfAssessments;
import org.knotenpunkt.domain.centre.assessment.SelfAssessment;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentError;
import org.knotenpunkt.domain.centre.assessment.Standing;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The form on which a centre says where it stands: kept as often as it likes, half filled in too, and handed in once. */
public final class SelfAssessmentSheet implements Routes {
    private static final String PATH = SelfAssessmentPaths.ONE + "/sheet";
    private static final String LABELS = "self-assessment.sheet";

    private final Pages pages;
    private final SelfAssessmentFinder finder;
    private final ReadSelfAssessments reading;
    private final AssessCentre assessing;

    @Inject
    public SelfAssessmentSheet(
            Pages pages, SelfAssessmentFinder finder, ReadSelfAssessments reading, AssessCentre assessing) {
        this.pages = pages;
        this.finder = finder;
        this.reading = reading;
        this.assessing = assessing;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(PATH, Access.performing(ASSESS_CENTRE), this::show);
        routes.post(PATH, Access.performing(ASSESS_CENTRE), this::take);
    }

    private void show(Context ctx) {
        var assessment = finder.draft(ctx).assessment();
        var values = new ArrayList<@Nullable Object>(List.of("day", assessment.day()));
        for (var standing : assessment.standings()) {
            values.add(points(standing.criterion()));
            values.add(standing.points());
            values.add(evidence(standing.criterion()));
            values.add(standing.evidence());
            values.add(nextStep(standing.criterion()));
            values.add(standing.nextStep());
        }
        render(ctx, Form.blank(ctx, LABELS, values.toArray()));
    }

    private void render(Context ctx, Form form) {
        var seen = new SeenDraft(ctx, finder.draft(ctx));
        pages.render(
                ctx, "centre/assessment/sheet.jte", new SelfAssessmentSheetPage(seen.shown(), seen.crumbs(), form));
    }

    private void take(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var version = form.version();
        var handingIn = form.flag("handIn");
        var day = form.date("day");
        var criteria = orRefuse(reading.read(actor(ctx), SelfAssessmentPaths.id(ctx)))
                .assessment()
                .criteria();
        var standings = criteria.stream()
                .map(criterion -> standing(form, criterion, handingIn))
                .toList();
        new Submission(pages, ctx, form, () -> render(ctx, form))
                .to(
                        () -> said(
                                ctx,
                                version.get(),
                                day.get(),
                                standings.stream().map(Supplier::get).toList(),
                                handingIn),
                        SelfAssessmentForms::field,
                        assessment -> SelfAssessmentPaths.of(assessment.id()),
                        assessment -> handingIn ? LABELS + ".handed-in" : LABELS + ".kept");
    }

    private static Supplier<Standing> standing(Form form, String criterion, boolean whole) {
        var points = whole
                ? form.integer(points(criterion), QualityFrame.LOWEST, QualityFrame.HIGHEST)
                : form.optionalInteger(points(criterion), QualityFrame.LOWEST, QualityFrame.HIGHEST);
        var evidence = whole
                ? form.text(evidence(criterion), Standing.MAX_EVIDENCE_LENGTH)
                : form.optionalText(evidence(criterion), Standing.MAX_EVIDENCE_LENGTH);
        var nextStep = form.optionalText(nextStep(criterion), Standing.MAX_NEXT_STEP_LENGTH);
        return () -> new Standing(criterion, points.orNull(), evidence.orNull(), nextStep.orNull());
    }

    private Result<SelfAssessment, SelfAssessmentError> said(
            Context ctx, long version, LocalDate day, List<Standing> standings, boolean handingIn) {
        var id = SelfAssessmentPaths.id(ctx);
        var kept = assessing.revise(actor(ctx), id, version, day, standings);
        return handingIn ? kept.flatMap(draft -> assessing.conclude(actor(ctx), id, draft.version())) : kept;
    }

    static String points(String criterion) {
        return "points." + criterion;
    }

    static String evidence(String criterion) {
        return "evidence." + criterion;
    }

    static String nextStep(String criterion) {
        return "next-step." + criterion;
    }
}
