package org.knotenpunkt.web.needs.answer;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.answer.NewSheet;
import org.knotenpunkt.application.needs.answer.RecordAnswers;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.OptionId;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.Problem;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/**
 * Takes forms on paper from programs. Nothing of them can be read or changed any more, as on the pages: who could look at single forms
 * would see what few have answered.
 */
public final class SheetApi implements Routes {
    private static final String ANSWERS = "answers";

    private final RecordAnswers recording;

    @Inject
    public SheetApi(RecordAnswers recording) {
        this.recording = recording;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.post(
                "/api/v1" + AssessmentPaths.WAVE + "/paper-sheets", Access.performing(CONDUCT_ASSESSMENT), this::take);
    }

    private static Supplier<NewSheet> sheet(Body body) {
        var perspective = body.parsed("perspective", "request.not-a-choice", Perspective::new);
        var language = body.parsed("language", "request.not-a-choice", LanguageTag::new);
        var answers = body.objects(ANSWERS).stream().map(SheetApi::answer).toList();
        return () -> new NewSheet(
                perspective.get(),
                language.get(),
                answers.stream().map(Supplier::get).toList());
    }

    /** An answer of any one kind; that it is of the kind that was asked for is for the sheet to see. */
    private static Supplier<Answer> answer(Body body) {
        var question = body.parsed("question", "needs.request.no-question-id", QuestionId::new);
        var point = body.optionalInteger("point", Integer.MIN_VALUE, Integer.MAX_VALUE);
        var amount = body.optionalInteger("amount", Integer.MIN_VALUE, Integer.MAX_VALUE);
        var options = body.list("options", "needs.request.no-option-id", OptionId::new);
        var words = body.isFilled("words")
                ? body.text("words", QuestionKind.FreeText.MAX_LENGTH)
                : body.optionalText("words", QuestionKind.FreeText.MAX_LENGTH);
        if (Stream.of("point", "amount", "options", "words")
                        .filter(body::isFilled)
                        .count()
                != 1) {
            body.addError("question", "needs.request.one-answer");
        } else if (body.isFilled("options") && options.isEmpty()) {
            body.addError("options", "request.missing");
        }
        return () -> answer(question.get(), point.orNull(), amount.orNull(), options, words.orNull());
    }

    private static Answer answer(
            QuestionId question,
            @Nullable Integer point,
            @Nullable Integer amount,
            List<OptionId> options,
            @Nullable String words) {
        if (point != null) {
            return new Answer.Point(question, point);
        }
        if (amount != null) {
            return new Answer.Amount(question, amount);
        }
        return words == null ? new Answer.Chosen(question, Set.copyOf(options)) : new Answer.Words(question, words);
    }

    private void take(Context ctx) {
        var sheet = Body.read(ctx, SheetApi::sheet);
        var result = recording.typeIn(Requests.actor(ctx), AssessmentFinder.id(ctx), AssessmentFinder.wave(ctx), sheet);
        if (result instanceof Result.Refusal<Assessment, AnswerError>(AnswerError.SheetRefused refused)) {
            Problem.of(refused, refused.faults(), ANSWERS, Requests.words(ctx)).write(ctx);
            return;
        }
        orRefuse(result);
        Answers.noContent(ctx);
    }
}
