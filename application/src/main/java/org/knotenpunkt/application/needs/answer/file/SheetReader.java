package org.knotenpunkt.application.needs.answer.file;

import static org.knotenpunkt.domain.shared.Result.refusal;
import static org.knotenpunkt.domain.shared.Result.success;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.answer.NewSheet;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.answer.file.AnswerFileError;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.OptionId;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.domain.shared.Result;

/** Makes a sheet of a line. */
record SheetReader(List<Column> columns, InstrumentVersion asked, Perspectives known, FileReading reading) {
    /** The name under which LimeSurvey has easy German. */
    private static final String EASY_GERMAN = "de-easy";

    /** Whether the line is of a sheet that nobody has sent off. */
    boolean isUnfinished(AnswerTable.Line line) {
        return cells(line).entrySet().stream()
                .anyMatch(cell -> cell.getKey() instanceof Column.SaysSent && Cells.isBlank(cell.getValue()));
    }

    /** Whether the line answers nothing. */
    boolean isEmpty(AnswerTable.Line line) {
        return cells(line).entrySet().stream().allMatch(cell -> switch (cell.getKey()) {
            case Column.Asked asked -> Cells.isBlank(cell.getValue());
            case Column.Offered offered ->
                Cells.isChosen(offered.question().id(), cell.getValue()).equals(success(false));
            case Column other -> true;
        });
    }

    private Map<Column, String> cells(AnswerTable.Line line) {
        var cells = new LinkedHashMap<Column, String>();
        for (int i = 0; i < Math.min(columns.size(), line.cells().size()); i++) {
            cells.put(columns.get(i), line.cells().get(i));
        }
        return cells;
    }

    /** The sheet, or all that is wrong with the line. */
    Read read(AnswerTable.Line line) {
        if (!isInStep(line)) {
            var outOfStep = new AnswerFileError.LineOutOfStep(line.cells().size(), columns.size());
            return new Read(null, List.of(new FileFault(line.number(), null, outOfStep)));
        }
        var sheet = new Reading(line.number());
        cells(line).forEach(sheet::see);
        return sheet.answer();
    }

    /** There is a cell for each column, and nothing in further ones. */
    private boolean isInStep(AnswerTable.Line line) {
        return line.cells().size() >= columns.size()
                && line.cells().stream().skip(columns.size()).allMatch(String::isBlank);
    }

    /** @param sheet null if anything is wrong */
    record Read(@Nullable NewSheet sheet, List<FileFault> faults) {}

    private final class Reading {
        private final long line;
        private final List<FileFault> faults = new ArrayList<>();
        private final Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        private final Map<Question, Set<OptionId>> chosen = new LinkedHashMap<>();
        private @Nullable Perspective perspective = reading.perspective();
        private LanguageTag language = reading.language();
        private boolean isPerspectiveWrong;

        Reading(long line) {
            this.line = line;
        }

        void see(Column column, String cell) {
            switch (column) {
                case Column.Offered(var name, var question, var option) ->
                    take(name, Cells.isChosen(question.id(), cell)).ifPresent(isChosen -> {
                        if (isChosen) {
                            chosen.computeIfAbsent(question, any -> new TreeSet<>())
                                    .add(option.id());
                        }
                    });
                case Column.Asked(var name, var question) -> {
                    if (!Cells.isBlank(cell)) {
                        take(name, Cells.answer(question, cell))
                                .ifPresent(answer -> answers.put(question.id(), answer));
                    }
                }
                case Column.SaysPerspective(var name) -> {
                    if (!Cells.isBlank(cell)) {
                        var said = take(name, perspective(cell));
                        isPerspectiveWrong = said.isEmpty();
                        perspective = said.orElse(null);
                    }
                }
                case Column.SaysLanguage(var name) -> {
                    if (!Cells.isBlank(cell)) {
                        take(name, language(cell)).ifPresent(said -> language = said);
                    }
                }
                case Column.SaysSent sent -> {}
                case Column.LeftOut leftOut -> {}
                case Column.Unknown unknown -> {}
            }
        }

        private <T> Optional<T> take(String column, Result<T, AnswerFileError> read) {
            return switch (read) {
                case Result.Success<T, AnswerFileError>(var value) -> Optional.of(value);
                case Result.Refusal<T, AnswerFileError>(var reason) -> {
                    faults.add(new FileFault(line, column, reason));
                    yield Optional.empty();
                }
            };
        }

        Read answer() {
            if (perspective == null && !isPerspectiveWrong) {
                faults.add(new FileFault(line, null, new AnswerFileError.PerspectiveNotSaid()));
            }
            chosen.forEach(
                    (question, options) -> answers.put(question.id(), new Answer.Chosen(question.id(), options)));
            return perspective == null || !faults.isEmpty()
                    ? new Read(null, faults)
                    : new Read(new NewSheet(perspective, language, List.copyOf(answers.values())), faults);
        }
    }

    private Result<Perspective, AnswerFileError> perspective(String cell) {
        var called = Optional.ofNullable(reading.called().get(Cells.key(cell))).or(() -> known.called(cell));
        if (called.isPresent()) {
            return success(called.get());
        }
        try {
            return success(new Perspective(cell.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return refusal(new AnswerFileError.PerspectiveNotKnown(Cells.quoted(cell)));
        }
    }

    private Result<LanguageTag, AnswerFileError> language(String cell) {
        try {
            var said = cell.strip().equals(EASY_GERMAN) ? LanguageTag.EASY_GERMAN : new LanguageTag(cell.strip());
            return Optional.of(said)
                    .filter(this::isAsked)
                    .or(() -> said.base().filter(this::isAsked))
                    .<Result<LanguageTag, AnswerFileError>>map(Result::success)
                    .orElseGet(() -> refusal(new AnswerFileError.LanguageNotKnown(Cells.quoted(cell))));
        } catch (IllegalArgumentException e) {
            return refusal(new AnswerFileError.LanguageNotKnown(Cells.quoted(cell)));
        }
    }

    private boolean isAsked(LanguageTag language) {
        return asked.languages().contains(language);
    }
}
