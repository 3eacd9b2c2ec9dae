package org.knotenpunkt.domain.needs.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.needs.invitation.InvitationId;

/**
 * What somebody answered at once. Nothing in it leads to who that was, or to the hour.
 *
 * @param language in which it was answered
 * @param link the open link through which it came; null for all others, those by a code for one sheet among them
 */
public record AnswerSheet(
        AnswerSheetId id,
        Perspective perspective,
        LanguageTag language,
        Way way,
        LocalDate day,
        List<Answer> answers,
        @Nullable InvitationId link) {
    public AnswerSheet {
        answers = List.copyOf(answers);
        if (link != null && way != Way.LINK) {
            throw new IllegalArgumentException("What came as %s came through no link".formatted(way));
        }
    }

    /** One that came through no open link. */
    public AnswerSheet(
            AnswerSheetId id,
            Perspective perspective,
            LanguageTag language,
            Way way,
            LocalDate day,
            List<Answer> answers) {
        this(id, perspective, language, way, day, answers, null);
    }

    /** All that is wrong with it, in the order of the questions; nothing if the wave can take it. */
    public List<AnswerError> faults(Wave wave, InstrumentVersion asked) {
        return Stream.of(
                        frame(wave, asked),
                        strange(asked),
                        asked.questions().stream().flatMap(this::fault))
                .flatMap(faults -> faults)
                .toList();
    }

    private Stream<AnswerError> frame(Wave wave, InstrumentVersion asked) {
        var faults = new ArrayList<AnswerError>();
        if (!wave.takes(way, day)) {
            faults.add(new AnswerError.NotTaken(wave.number(), day));
        }
        if (!wave.asks(perspective)) {
            faults.add(new AnswerError.PerspectiveNotAsked(perspective));
        }
        if (!asked.languages().contains(language)) {
            faults.add(new AnswerError.NotAskedInLanguage(language));
        }
        if (answers.isEmpty()) {
            faults.add(new AnswerError.NothingAnswered());
        }
        return faults.stream();
    }

    private Stream<AnswerError> strange(InstrumentVersion asked) {
        var seen = new HashSet<QuestionId>();
        return answers.stream().map(Answer::question).flatMap(question -> {
            if (asked.question(question).isEmpty()) {
                return Stream.of(new AnswerError.UnknownQuestion(question));
            }
            return seen.add(question)
                    ? Stream.<AnswerError>empty()
                    : Stream.of(new AnswerError.AnsweredTwice(question));
        });
    }

    private Stream<AnswerError> fault(Question question) {
        var given = answers.stream()
                .filter(answer -> answer.question().equals(question.id()))
                .findFirst();
        if (given.isEmpty()) {
            return question.required() ? Stream.of(new AnswerError.AnswerMissing(question.id())) : Stream.empty();
        }
        return fault(question, given.get()).stream();
    }

    private static Optional<AnswerError> fault(Question question, Answer given) {
        var id = question.id();
        return switch (question.kind()) {
            case QuestionKind.Scale scale
            when given instanceof Answer.Point(var asked, var point) -> outOfBounds(id, point, 1, scale.points());
            case QuestionKind.Amount amount
            when given instanceof Answer.Amount(var asked, var number) ->
                outOfBounds(id, number, amount.min(), amount.max());
            case QuestionKind.Choice choice when given instanceof Answer.Chosen chosen -> notOffered(choice, chosen);
            case QuestionKind.FreeText text when given instanceof Answer.Words -> Optional.empty();
            case QuestionKind other -> Optional.of(new AnswerError.OtherKindOfAnswer(id));
        };
    }

    private static Optional<AnswerError> outOfBounds(QuestionId id, int given, int min, int max) {
        return given < min || given > max ? Optional.of(new AnswerError.OutOfBounds(id, min, max)) : Optional.empty();
    }

    private static Optional<AnswerError> notOffered(QuestionKind.Choice choice, Answer.Chosen chosen) {
        var unknown = chosen.options().stream()
                .filter(option -> !choice.ids().contains(option))
                .sorted()
                .findFirst();
        if (unknown.isPresent()) {
            return unknown.map(option -> new AnswerError.UnknownOption(chosen.question(), option));
        }
        return !choice.several() && chosen.options().size() > 1
                ? Optional.of(new AnswerError.OneOptionOnly(chosen.question()))
                : Optional.empty();
    }
}
