package org.knotenpunkt.persistence.needs;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.ANSWER;
import static org.knotenpunkt.persistence.tables.Tables.ANSWER_SHEET;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.answer.AnswerSheet;
import org.knotenpunkt.domain.needs.answer.AnswerSheetId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * A row of the table of answers.
 *
 * @param sheet the id of the sheet
 * @param value the point or the option; empty for numbers and texts
 * @param isFirst whether it is the first of the sheet for the question
 */
record AnswerRows(
        UUID sheet,
        String question,
        String value,
        @Nullable Integer number,
        @Nullable String words,
        boolean isFirst) {
    /** Adds sheets that are not there yet, and their answers, by one statement each. */
    static void insert(
            DSLContext dsl, MunicipalityId town, AssessmentId assessment, int wave, List<AnswerSheet> sheets) {
        var added = dsl.insertInto(
                        ANSWER_SHEET,
                        ANSWER_SHEET.MUNICIPALITY_ID,
                        ANSWER_SHEET.ID,
                        ANSWER_SHEET.ASSESSMENT_ID,
                        ANSWER_SHEET.WAVE,
                        ANSWER_SHEET.PERSPECTIVE,
                        ANSWER_SHEET.LANGUAGE,
                        ANSWER_SHEET.WAY,
                        ANSWER_SHEET.ANSWERED_ON,
                        ANSWER_SHEET.LINK_ID,
                        ANSWER_SHEET.LINK_IS_OPEN)
                .select(select(
                        val(town.value()),
                        each(sheets, ANSWER_SHEET.ID, sheet -> sheet.id().value()),
                        val(assessment.value()),
                        val(wave),
                        each(
                                sheets,
                                ANSWER_SHEET.PERSPECTIVE,
                                sheet -> sheet.perspective().code()),
                        each(
                                sheets,
                                ANSWER_SHEET.LANGUAGE,
                                sheet -> sheet.language().value()),
                        each(sheets, ANSWER_SHEET.WAY, sheet -> sheet.way().name()),
                        each(sheets, ANSWER_SHEET.ANSWERED_ON, AnswerSheet::day),
                        each(sheets, ANSWER_SHEET.LINK_ID, AnswerRows::link),
                        each(sheets, ANSWER_SHEET.LINK_IS_OPEN, sheet -> sheet.link() == null ? null : true)))
                .onConflictDoNothing()
                .returningResult(ANSWER_SHEET.ID)
                .fetchSet(ANSWER_SHEET.ID);
        var rows = sheets.stream()
                .filter(sheet -> added.contains(sheet.id().value()))
                .flatMap(AnswerRows::of)
                .toList();
        dsl.insertInto(
                        ANSWER,
                        ANSWER.MUNICIPALITY_ID,
                        ANSWER.ID,
                        ANSWER.QUESTION,
                        ANSWER.VALUE,
                        ANSWER.NUMBER,
                        ANSWER.WORDS,
                        ANSWER.IS_FIRST)
                .select(select(
                        val(town.value()),
                        each(rows, ANSWER.ID, AnswerRows::sheet),
                        each(rows, ANSWER.QUESTION, AnswerRows::question),
                        each(rows, ANSWER.VALUE, AnswerRows::value),
                        each(rows, ANSWER.NUMBER, AnswerRows::number),
                        each(rows, ANSWER.WORDS, AnswerRows::words),
                        each(rows, ANSWER.IS_FIRST, AnswerRows::isFirst)))
                .execute();
    }

    private static @Nullable UUID link(AnswerSheet sheet) {
        var link = sheet.link();
        return link == null ? null : link.value();
    }

    /** The values of a column, for each of the rows one: PostgreSQL takes one of each array at a time. */
    private static <R, T> Field<T> each(List<R> rows, Field<T> column, Function<R, ? extends @Nullable Object> value) {
        var type = column.getDataType();
        var values = rows.stream().<@Nullable Object>map(value).toArray();
        return function(name("unnest"), type, val(values, type.getArrayDataType()));
    }

    /** What the sheet answers. */
    static Set<AnswerRows> find(DSLContext dsl, MunicipalityId town, AnswerSheetId sheet) {
        return dsl.select(ANSWER.ID, ANSWER.QUESTION, ANSWER.VALUE, ANSWER.NUMBER, ANSWER.WORDS, ANSWER.IS_FIRST)
                .from(ANSWER)
                .where(ANSWER.MUNICIPALITY_ID.eq(town.value()))
                .and(ANSWER.ID.eq(sheet.value()))
                .fetchSet(mapping(AnswerRows::new));
    }

    static Stream<AnswerRows> of(AnswerSheet sheet) {
        return sheet.answers().stream().flatMap(answer -> of(sheet.id().value(), answer));
    }

    private static Stream<AnswerRows> of(UUID sheet, Answer answer) {
        var question = answer.question().value();
        return switch (answer) {
            case Answer.Point(var asked, var point) ->
                Stream.of(new AnswerRows(sheet, question, Integer.toString(point), point, null, true));
            case Answer.Amount(var asked, var amount) ->
                Stream.of(new AnswerRows(sheet, question, "", amount, null, true));
            case Answer.Words(var asked, var words) ->
                Stream.of(new AnswerRows(sheet, question, "", null, words, true));
            case Answer.Chosen(var asked, var options) -> {
                var first = options.stream().sorted().findFirst().orElseThrow();
                yield options.stream()
                        .map(option ->
                                new AnswerRows(sheet, question, option.value(), null, null, option.equals(first)));
            }
        };
    }
}
