package org.knotenpunkt.application.needs.answer.file;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.knotenpunkt.domain.needs.answer.file.AnswerFileError;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.shared.Result;

/** Tells what the columns of a file are. A question goes before all else that is called the same. */
final class Columns {
    private static final Pattern OF_OPTION = Pattern.compile("([a-z][a-z0-9]*)\\[([a-z0-9]+)]");
    /** What is written beside the answers of a question: what else somebody means, or a remark. */
    private static final Pattern REMARK = Pattern.compile(".*\\[(?:.*comment|.*kommentar|other|sonstiges|andere)]");

    /** As LimeSurvey writes code and text of a question into one heading. */
    private static final Pattern CODE_AND_TEXT =
            Pattern.compile("([a-z][a-z0-9]*(?:\\[[a-z0-9]+])?)\\s*[.:]\\s.*", Pattern.DOTALL);

    private static final Pattern WORDS_OF_OPTION = Pattern.compile("(.*\\S)\\s*\\[([^]]+)]", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("sq0*([1-9][0-9]?)");
    private static final Set<String> PERSPECTIVE = Set.of("perspective", "perspektive");
    private static final Set<String> LANGUAGE = Set.of("language", "sprache", "startlanguage");
    private static final String SENT = "submitdate";

    /** What LimeSurvey writes beside the answers. */
    private static final Pattern META =
            Pattern.compile("id|lastpage|startlanguage|seed|startdate|datestamp|token|ipaddr"
                    + "|refurl|interviewtime|[a-z0-9]+time|attribute_[0-9]+|firstname|lastname|email|participant_id");

    private Columns() {}

    static Result<List<Column>, AnswerFileError> of(List<String> heading, InstrumentVersion asked) {
        var columns = new ArrayList<Column>();
        var meanings = new HashSet<String>();
        for (var name : heading) {
            var column = column(name, asked, columns);
            if (!meanings.add(meaning(column, columns.size()))) {
                return refusal(new AnswerFileError.ColumnTwice(name));
            }
            columns.add(column);
        }
        return columns.stream().anyMatch(column -> column instanceof Column.Asked || column instanceof Column.Offered)
                ? success(List.copyOf(columns))
                : refusal(new AnswerFileError.NoQuestionInHeading(expected(asked)));
    }

    /** What it says, the same for two that say the same thing; of those that are not read, any number may be there. */
    private static String meaning(Column column, int place) {
        return switch (column) {
            case Column.Asked(var name, var question) -> question.id().value();
            case Column.Offered(var name, var question, var option) -> "%s[%s]".formatted(question.id(), option.id());
            case Column.SaysPerspective says -> "[perspective]";
            case Column.SaysLanguage says -> "[language]";
            case Column.SaysSent says -> "[sent]";
            case Column.LeftOut leftOut -> "[%d]".formatted(place);
            case Column.Unknown unknown -> "[%d]".formatted(place);
        };
    }

    private static List<QuestionId> expected(InstrumentVersion asked) {
        return asked.questions().stream().map(Question::id).toList();
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private static Column column(String name, InstrumentVersion asked, List<Column> before) {
        var key = key(name);
        return asked(name, key, asked)
                .or(() -> Optional.of(CODE_AND_TEXT.matcher(key))
                        .filter(Matcher::matches)
                        .flatMap(code -> asked(name, code.group(1), asked)))
                .or(() -> worded(name, asked))
                .orElseGet(() -> beside(name, key, before));
    }

    /** By the code of the question, and of the option. */
    private static Optional<Column> asked(String name, String key, InstrumentVersion asked) {
        return question(key, asked)
                .<Column>map(question -> new Column.Asked(name, question))
                .or(() -> offered(name, key, asked));
    }

    /** By the words of the question in any of its languages, and those of the option in brackets. */
    private static Optional<Column> worded(String name, InstrumentVersion asked) {
        var whole = asked.questions().stream()
                .filter(question -> Cells.says(question.wording(), name))
                .findFirst()
                .<Column>map(question -> new Column.Asked(name, question));
        var parts = WORDS_OF_OPTION.matcher(name.strip());
        return whole.isPresent() || !parts.matches()
                ? whole
                : asked.questions().stream()
                        .filter(question -> Cells.says(question.wording(), parts.group(1)))
                        .flatMap(question -> inBrackets(name, question, parts.group(2)).stream())
                        .findFirst();
    }

    private static Optional<Column> inBrackets(String name, Question question, String label) {
        return question.kind() instanceof QuestionKind.Choice choice
                ? Cells.option(choice, label).map(option -> new Column.Offered(name, question, option))
                : Optional.empty();
    }

    private static Optional<Question> question(String key, InstrumentVersion asked) {
        return asked.questions().stream()
                .filter(question -> question.id().value().equals(key))
                .findFirst();
    }

    private static Optional<Column> offered(String name, String key, InstrumentVersion asked) {
        var parts = OF_OPTION.matcher(key);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return question(parts.group(1), asked)
                .flatMap(question -> question.kind() instanceof QuestionKind.Choice choice
                        ? option(choice, parts.group(2)).map(option -> new Column.Offered(name, question, option))
                        : Optional.empty());
    }

    /** By its id; else by its number, as LimeSurvey names what nobody has named. */
    private static Optional<QuestionKind.Option> option(QuestionKind.Choice choice, String code) {
        var numbered = NUMBERED.matcher(code);
        return choice.options().stream()
                .filter(option -> option.id().value().equals(code))
                .findFirst()
                .or(() -> numbered.matches()
                        ? choice.options().stream()
                                .skip(Integer.parseInt(numbered.group(1)) - 1L)
                                .findFirst()
                        : Optional.empty());
    }

    private static Column beside(String name, String key, List<Column> before) {
        if (PERSPECTIVE.contains(key)) {
            return new Column.SaysPerspective(name);
        }
        if (LANGUAGE.contains(key) && before.stream().noneMatch(Column.SaysLanguage.class::isInstance)) {
            return new Column.SaysLanguage(name);
        }
        if (key.equals(SENT)) {
            return new Column.SaysSent(name);
        }
        return META.matcher(key).matches() || REMARK.matcher(key).matches()
                ? new Column.LeftOut(name)
                : new Column.Unknown(name);
    }
}
