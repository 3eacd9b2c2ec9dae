package org.knotenpunkt.web.needs.form;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** Shows and takes forms about assessments. A form is shown to nobody from whom it would not be taken. */
public final class AssessmentEdits {
    private final Pages pages;
    private final AssessmentFinder finder;

    @Inject
    public AssessmentEdits(Pages pages, AssessmentFinder finder) {
        this.pages = pages;
        this.finder = finder;
    }

    void register(RouteRegistry routes, AssessmentEdit edit) {
        var path = AssessmentPaths.ONE + "/" + edit.slug();
        routes.get(path, Access.performing(edit.action()), ctx -> show(ctx, edit));
        routes.post(path, Access.performing(edit.action()), ctx -> take(ctx, edit));
    }

    private void show(Context ctx, AssessmentEdit edit) {
        var view = finder.kept(ctx, edit.action());
        var values = Answers.orRefuse(edit.initial().apply(ctx, view.assessment()));
        pages.render(ctx, "shared/form.jte", view(ctx, edit, view, Form.blank(ctx, edit.labels(), values)));
    }

    private void take(Context ctx, AssessmentEdit edit) {
        var form = Form.of(ctx, edit.labels());
        var work = edit.work().apply(new Answered(ctx, form, form.version().get()));
        Submission.of(pages, ctx, form, () -> view(ctx, edit, finder.kept(ctx, edit.action()), form))
                .to(work, AssessmentPaths::of, edit.labels() + ".done");
    }

    private static FormView view(Context ctx, AssessmentEdit edit, AssessmentView view, Form form) {
        var assessment = view.assessment();
        var words = form.words();
        return new FormView(
                words.text(edit.labels() + ".title"),
                AssessmentPaths.crumbs(assessment, words),
                ctx.path(),
                form,
                edit.fields().apply(view, words),
                assessment.version(),
                List.of(new Fact(words.text("needs.place"), view.placeName())),
                words.text(edit.labels() + ".submit"),
                AssessmentPaths.of(assessment),
                edit.danger());
    }
}
