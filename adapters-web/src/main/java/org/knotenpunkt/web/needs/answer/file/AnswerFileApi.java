package org.knotenpunkt.web.needs.answer.file;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.needs.answer.file.BringInFile;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** Brings in files of answers, for programs: shown first what would become of one, taken once that is confirmed. */
public final class AnswerFileApi implements Routes {
    private final BringInFile bringing;

    @Inject
    public AnswerFileApi(BringInFile bringing) {
        this.bringing = bringing;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.upload("/api/v1" + AssessmentPaths.WAVE + "/sheets", Access.performing(CONDUCT_ASSESSMENT), this::take);
    }

    private void take(Context ctx) {
        var form = Form.of(ctx, "forms.answer-file");
        var reading = AnswerFileRequest.reading(form);
        var file = form.file("file");
        form.requireValid();
        var actor = Requests.actor(ctx);
        var id = AssessmentFinder.id(ctx);
        var wave = AssessmentFinder.wave(ctx);
        var taken = form.flag(AnswerFileRequest.CONFIRMED);
        var preview = Answers.orRefuse(
                taken
                        ? bringing.bringIn(actor, id, wave, file.get(), reading)
                        : bringing.preview(actor, id, wave, file.get(), reading));
        ctx.json(FilePreviewJson.from(preview, taken, form.words()));
    }
}
