package org.knotenpunkt.web.needs.answer.file;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.answer.AskedInWave;
import org.knotenpunkt.application.needs.answer.RecordAnswers;
import org.knotenpunkt.application.needs.answer.file.AnswerFileService;
import org.knotenpunkt.application.needs.answer.file.BringInFile;
import org.knotenpunkt.application.needs.answer.file.FilePreview;
import org.knotenpunkt.domain.needs.answer.file.AnswerFileError;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.CsvDownload;
import org.knotenpunkt.web.shared.input.CarriedFile;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Question;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** Brings in a file of answers: hand it in, see what would become of it, confirm. */
public final class AnswerFileForms implements Routes {
    static final String PATH = "/sheets/file";
    private static final String LABELS = "forms.answer-file";

    private final Pages pages;
    private final RecordAnswers recording;
    private final BringInFile bringing;

    @Inject
    public AnswerFileForms(Pages pages, RecordAnswers recording, BringInFile bringing) {
        this.pages = pages;
        this.recording = recording;
        this.bringing = bringing;
    }

    @Override
    public void register(RouteRegistry routes) {
        var conductor = Access.performing(CONDUCT_ASSESSMENT);
        routes.get(AssessmentPaths.WAVE + PATH, conductor, this::show);
        routes.upload(AssessmentPaths.WAVE + PATH, conductor, this::take);
        routes.get(AssessmentPaths.WAVE + "/sheets/template.csv", conductor, this::template);
    }

    private AskedInWave asked(Context ctx) {
        return Answers.orRefuse(
                recording.asked(Requests.actor(ctx), AssessmentFinder.id(ctx), AssessmentFinder.wave(ctx)));
    }

    private void show(Context ctx) {
        render(ctx, Form.blank(ctx, LABELS, "language", LanguageTag.GERMAN), "", null);
    }

    private void render(Context ctx, Form form, String carried, @Nullable FilePreview preview) {
        pages.render(ctx, "needs/answerfile.jte", new AnswerFilePage(asked(ctx), form, carried, preview));
    }

    private void template(Context ctx) {
        var asked = asked(ctx);
        try (var csv = CsvDownload.begin(ctx, Requests.words(ctx).text("needs.answer-file.template-name") + ".csv")) {
            AnswerTemplate.rows(asked).forEach(csv::row);
            csv.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var reading = AnswerFileRequest.reading(form);
        var file = CarriedFile.of(form, AnswerFileService.MAX_MEGABYTES);
        if (form.hasErrors() || file == null) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            render(ctx, form, file == null ? "" : file.packed(), null);
            return;
        }
        var actor = Requests.actor(ctx);
        var id = AssessmentFinder.id(ctx);
        var wave = AssessmentFinder.wave(ctx);
        var previewed = bringing.preview(actor, id, wave, file, reading);
        var preview = previewed instanceof Result.Success<FilePreview, AnswerFileError>(var found) ? found : null;
        if (preview != null && preview.takenBefore()) {
            var yes = new Option("true", form.words().text(LABELS + ".again"));
            form.ask(new Question(
                    AnswerFileRequest.AGAIN,
                    form.words().text(new AnswerFileError.FileTakenBefore()),
                    List.of(),
                    List.of(yes)));
        }
        if (preview != null && !form.flag(AnswerFileRequest.CONFIRMED)) {
            render(ctx, form, file.packed(), preview);
            return;
        }
        new Submission(pages, ctx, form, () -> render(ctx, form, preview == null ? "" : file.packed(), preview))
                .to(
                        () -> preview == null ? previewed : bringing.bringIn(actor, id, wave, file, reading),
                        reason -> "file",
                        taken -> pages.redirect(ctx, AssessmentPaths.of(id), LABELS + ".done", "count", taken.total()));
    }
}
