package org.knotenpunkt.application.needs.answer.file;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.answer.file.AnswerFileError;
import org.knotenpunkt.domain.needs.instrument.OptionId;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Texts;

/** Reads what cells answer: codes, or the words of the question in any of its languages. */
final class Cells {
    private static final int MAX_QUOTED = 60;
    private static final Set<String> NOTHING = Set.of("N/A", "-oth-");
    private static final Pattern CODE_OF_POINT = Pattern.compile("(?:ao|a)0*([1-9][0-9]?)");
    private static final Pattern BETWEEN_OPTIONS = Pattern.compile("[,;|]");
    private static final Set<String> YES = Set.of("y", "yes", "ja", "j", "x", "1", "true");
    private static final Set<String> NO = Set.of("", "n", "no", "nein", "0", "false");

    private Cells() {}

    /** Whether the cell says nothing: programs for surveys write so that a question was not shown, or that something else is meant. */
    static boolean isBlank(String cell) {
        return cell.isBlank() || NOTHING.contains(cell.strip());
    }

    /** What a cell that is not blank answers. */
    static Result<Answer, AnswerFileError> answer(Question question, String cell) {
        var id = question.id();
        return switch (question.kind()) {
            case QuestionKind.Scale scale -> point(id, scale, cell);
            case QuestionKind.Amount amount -> number(id, cell, number -> new Answer.Amount(id, number));
            case QuestionKind.Choice choice -> chosen(id, choice, cell);
            case QuestionKind.FreeText text ->
                Texts.stripped(cell).length() > QuestionKind.FreeText.MAX_LENGTH
                        ? refusal(new AnswerFileError.AnswerTooLong(id, QuestionKind.FreeText.MAX_LENGTH))
                        : success(new Answer.Words(id, cell));
        };
    }

    /** Whether the cell says that its option was chosen. */
    static Result<Boolean, AnswerFileError> isChosen(QuestionId question, String cell) {
        var key = isBlank(cell) ? "" : key(cell);
        return YES.contains(key)
                ? success(true)
                : NO.contains(key) ? success(false) : refusal(new AnswerFileError.NotAnOption(question, quoted(cell)));
    }

    private static Result<Answer, AnswerFileError> point(QuestionId id, QuestionKind.Scale scale, String cell) {
        if (says(scale.low(), cell)) {
            return success(new Answer.Point(id, 1));
        }
        if (says(scale.high(), cell)) {
            return success(new Answer.Point(id, scale.points()));
        }
        var code = CODE_OF_POINT.matcher(key(cell));
        return number(id, code.matches() ? code.group(1) : cell, point -> new Answer.Point(id, point));
    }

    private static Result<Answer, AnswerFileError> number(QuestionId id, String cell, IntFunction<Answer> making) {
        try {
            return success(making.apply(new BigDecimal(cell.strip().replace(',', '.')).intValueExact()));
        } catch (ArithmeticException | NumberFormatException e) {
            return refusal(new AnswerFileError.NoWholeNumber(id, quoted(cell)));
        }
    }

    private static Result<Answer, AnswerFileError> chosen(QuestionId id, QuestionKind.Choice choice, String cell) {
        var whole = option(choice, cell);
        var parts = whole.isPresent() ? List.of(cell) : parts(cell);
        var chosen = new HashSet<OptionId>();
        for (var part : parts) {
            var option = option(choice, part);
            if (option.isEmpty()) {
                return refusal(new AnswerFileError.NotAnOption(id, quoted(part)));
            }
            chosen.add(option.get().id());
        }
        return chosen.isEmpty()
                ? refusal(new AnswerFileError.NotAnOption(id, quoted(cell)))
                : success(new Answer.Chosen(id, chosen));
    }

    private static List<String> parts(String cell) {
        return Stream.of(BETWEEN_OPTIONS.split(cell))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /** The option with the id or, in any language, the words. */
    static Optional<QuestionKind.Option> option(QuestionKind.Choice choice, String text) {
        return choice.options().stream()
                .filter(option -> option.id().value().equals(key(text)) || says(option.label(), text))
                .findFirst();
    }

    /** Whether the text is the wording in any of its languages. */
    static boolean says(Wording wording, String cell) {
        return wording.texts().values().stream().anyMatch(text -> key(text).equals(key(cell)));
    }

    /** What looks the same is the same. */
    static String key(String text) {
        return Texts.onOneLine(text).toLowerCase(Locale.ROOT);
    }

    /** As much of a cell as is told. */
    static String quoted(String cell) {
        var line = Texts.onOneLine(cell);
        return line.length() <= MAX_QUOTED ? line : line.substring(0, MAX_QUOTED) + "…";
    }
}
