package org.knotenpunkt.web.needs.answer;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.answer.AskedInWave;
import org.knotenpunkt.application.needs.answer.NewSheet;
import org.knotenpunkt.application.needs.answer.RecordAnswers;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.answer.AnswerSheetId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.shared.ChanceIds;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** Types forms on paper in, one after the other: once one is saved, the next is there, with the perspective and the language of the last. */
public final class SheetForms implements Routes {
    private static final String LABELS = "forms.sheet";

    private final Pages pages;
    private final RecordAnswers recording;
    private final ChanceIds ids;

    @Inject
    public SheetForms(Pages pages, RecordAnswers recording, ChanceIds ids) {
        this.pages = pages;
        this.recording = recording;
        this.ids = ids;
    }

    @Override
    public void register(RouteRegistry routes) {
        var path = AssessmentPaths.WAVE + "/sheets/new";
        routes.get(path, Access.performing(CONDUCT_ASSESSMENT), this::show);
        routes.post(path, Access.performing(CONDUCT_ASSESSMENT), this::take);
    }

    private AskedInWave asked(Context ctx) {
        return Answers.orRefuse(
                recording.asked(Requests.actor(ctx), AssessmentFinder.id(ctx), AssessmentFinder.wave(ctx)));
    }

    private void show(Context ctx) {
        var query = Form.ofQuery(ctx);
        render(
                ctx,
                asked(ctx),
                Form.blank(
                        ctx,
                        LABELS,
                        "perspective",
                        query.value("perspective"),
                        "language",
                        query.asks("language") ? query.value("language") : "de",
                        SheetForm.ID,
                        ids.next()));
    }

    private void render(Context ctx, AskedInWave asked, Form form) {
        pages.render(ctx, "needs/sheet.jte", new SheetForm(asked, form));
    }

    private void take(Context ctx) {
        var asked = asked(ctx);
        var form = Form.of(ctx, LABELS);
        var perspective = form.parsed("perspective", "request.not-a-choice", Perspective::new);
        var language = form.parsed("language", "request.not-a-choice", LanguageTag::new);
        var sheet = form.optionalParsed(SheetForm.ID, "request.not-an-id", AnswerSheetId::of);
        var answers = SheetAnswers.read(form, asked.version());
        new Submission(pages, ctx, form, () -> render(ctx, asked(ctx), form))
                .<Assessment, AnswerError>to(
                        () -> typeIn(
                                ctx, form, new NewSheet(perspective.get(), language.get(), answers, sheet.orNull())),
                        SheetForms::field,
                        taken -> pages.redirect(
                                ctx,
                                "%s?perspective=%s&language=%s"
                                        .formatted(ctx.path(), perspective.get(), language.get()),
                                LABELS + ".done"));
    }

    /** All that is wrong stands at its question: what the submission says is only the first of it. */
    private Result<Assessment, AnswerError> typeIn(Context ctx, Form form, NewSheet sheet) {
        var result = recording.typeIn(Requests.actor(ctx), AssessmentFinder.id(ctx), AssessmentFinder.wave(ctx), sheet);
        if (result instanceof Result.Refusal<Assessment, AnswerError>(AnswerError.SheetRefused(var faults))) {
            faults.stream().skip(1).forEach(fault -> form.refuse(fault, field(fault)));
        }
        return result;
    }

    private static @Nullable String field(AnswerError reason) {
        var first = reason instanceof AnswerError.SheetRefused(var faults) ? faults.getFirst() : reason;
        return first.about().map(SheetForm::field).orElse(null);
    }
}
