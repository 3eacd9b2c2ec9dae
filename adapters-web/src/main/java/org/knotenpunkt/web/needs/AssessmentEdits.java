package org.knotenpunkt.web.needs;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.application.needs.ReadAssessments;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.NeedsAction;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** Shows and takes forms about assessments. A form is shown to nobody from whom it would not be taken. */
public final class AssessmentEdits {
    private final Pages pages;
    private final ReadAssessments reading;
    private final Rights rights;

    @Inject
    public AssessmentEdits(Pages pages, ReadAssessments reading, Rights rights) {
        this.pages = pages;
        this.reading = reading;
        this.rights = rights;
    }

    void register(RouteRegistry routes, AssessmentEdit edit) {
        var path = "/assessments/{id}/" + edit.slug();
        routes.get(path, Access.performing(edit.action()), ctx -> show(ctx, edit));
        routes.post(path, Access.performing(edit.action()), ctx -> take(ctx, edit));
    }

    private void show(Context ctx, AssessmentEdit edit) {
        var view = kept(ctx, edit.action());
        var values = Answers.orRefuse(edit.initial().apply(ctx, view.assessment()));
        pages.render(ctx, "shared/form.jte", view(ctx, edit, view, Form.blank(ctx, edit.labels(), values)));
    }

    private void take(Context ctx, AssessmentEdit edit) {
        var form = Form.of(ctx, edit.labels());
        var work = edit.work()
                .apply(new Answered(ctx, form, form.version().get()));
        Submission.of(pages, ctx, form, () -> view(ctx, edit, kept(ctx, edit.action()), form))
                .to(work, AssessmentEdits::path, edit.labels() + ".done");
    }

    static String path(Assessment assessment) {
        return "/assessments/" + assessment.id();
    }

    static AssessmentId id(Context ctx) {
        return Requests.id(ctx, "id", AssessmentId::of);
    }

    /** The assessment, for somebody who may do this with it as it is. */
    AssessmentView kept(Context ctx, NeedsAction action) {
        var actor = Requests.actor(ctx);
        var view = Answers.orRefuse(reading.read(actor, id(ctx)));
        var assessment = view.assessment();
        Answers.orRefuse(rights.require(actor, action, assessment.scope(), assessment));
        Answers.require(
                action == NeedsAction.CONDUCT_ASSESSMENT
                        ? assessment.concluded().map(day -> new AssessmentError.AlreadyConcluded(assessment.id(), day))
                        : Optional.empty());
        return view;
    }

    static List<Crumb> crumbs(Assessment assessment, Form form) {
        return List.of(
                new Crumb(form.words().text("needs.title"), "/assessments"),
                new Crumb(assessment.title(), path(assessment)));
    }

    private static FormView view(Context ctx, AssessmentEdit edit, AssessmentView view, Form form) {
        var assessment = view.assessment();
        var words = form.words();
        return new FormView(
                words.text(edit.labels() + ".title"),
                crumbs(assessment, form),
                ctx.path(),
                form,
                edit.fields().apply(words),
                assessment.version(),
                List.of(new Fact(words.text("needs.place"), view.placeName())),
                words.text(edit.labels() + ".submit"),
                path(assessment),
                edit.danger());
    }
}
