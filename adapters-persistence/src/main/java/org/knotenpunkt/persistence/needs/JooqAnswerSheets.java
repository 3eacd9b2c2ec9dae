package org.knotenpunkt.persistence.needs;

import static java.util.stream.Collectors.groupingBy;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.collation;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.tables.Tables.ANSWER;
import static org.knotenpunkt.persistence.tables.Tables.ANSWER_SHEET;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.knotenpunkt.application.needs.answer.AnswerSheets;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.AnswerSheet;
import org.knotenpunkt.domain.needs.answer.AnswerSheetId;
import org.knotenpunkt.domain.needs.answer.Way;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.needs.result.WaveTally;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;

/** Sheets and answers in PostgreSQL: written by arrays, counted where they are. */
public final class JooqAnswerSheets implements AnswerSheets {
    /** The point, the option or the number; empty for a text. */
    private static final Field<String> ANSWERED = when(
                    ANSWER.VALUE.ne(inline("")).or(ANSWER.NUMBER.isNull()), ANSWER.VALUE)
            .otherwise(ANSWER.NUMBER.cast(SQLDataType.CLOB));

    private final Database database;

    @Inject
    public JooqAnswerSheets(Database database) {
        this.database = database;
    }

    @Override
    public void add(MunicipalityId town, AssessmentId assessment, int wave, List<AnswerSheet> sheets) {
        AnswerRows.insert(database.dsl(), town, assessment, wave, sheets);
    }

    @Override
    public WaveTally tally(AssessmentId assessment, int wave) {
        var sheets = multiset(select(ANSWER_SHEET.PERSPECTIVE.convertFrom(Perspective::new), count())
                .from(ANSWER_SHEET)
                .where(ofWave(assessment, wave))
                .groupBy(ANSWER_SHEET.PERSPECTIVE));
        var answers = multiset(select(
                        ANSWER_SHEET.PERSPECTIVE.convertFrom(Perspective::new),
                        ANSWER.QUESTION,
                        ANSWERED,
                        count(),
                        count().filterWhere(ANSWER.IS_FIRST),
                        coalesce(sum(ANSWER.NUMBER), inline(BigDecimal.ZERO)).cast(Long.class))
                .from(ANSWER_SHEET)
                .join(ANSWER)
                .on(ANSWER.MUNICIPALITY_ID.eq(ANSWER_SHEET.MUNICIPALITY_ID))
                .and(ANSWER.ID.eq(ANSWER_SHEET.ID))
                .where(ofWave(assessment, wave))
                .groupBy(ANSWER_SHEET.PERSPECTIVE, ANSWER.QUESTION, ANSWERED));
        var discarded = field(selectCount()
                .from(ANSWER_SHEET)
                .where(cameTo(assessment))
                .and(ANSWER_SHEET.WAVE.eq(wave))
                .and(ANSWER_SHEET.DISCARDED));
        return database.dsl()
                .select(
                        sheets.convertFrom(rows -> rows.intoMap(row -> row.value1(), row -> row.value2())),
                        answers.convertFrom(rows -> rows.map(mapping(CountedAnswer::new))),
                        discarded)
                .fetchSingle(mapping(CountedAnswer::tally));
    }

    private static Condition ofWave(AssessmentId assessment, int wave) {
        return of(assessment).and(ANSWER_SHEET.WAVE.eq(wave));
    }

    /** What was discarded counts nowhere. */
    private static Condition of(AssessmentId assessment) {
        return cameTo(assessment).and(not(ANSWER_SHEET.DISCARDED));
    }

    private static Condition cameTo(AssessmentId assessment) {
        return ANSWER_SHEET.ASSESSMENT_ID.eq(assessment.value());
    }

    private static Condition cameThrough(MunicipalityId town, InvitationId link) {
        return ANSWER_SHEET.MUNICIPALITY_ID.eq(town.value()).and(ANSWER_SHEET.LINK_ID.eq(link.value()));
    }

    @Override
    public int through(MunicipalityId town, InvitationId link) {
        return database.dsl().fetchCount(ANSWER_SHEET, cameThrough(town, link));
    }

    @Override
    public void discard(MunicipalityId town, InvitationId link) {
        database.dsl()
                .update(ANSWER_SHEET)
                .set(ANSWER_SHEET.DISCARDED, true)
                .where(cameThrough(town, link))
                .execute();
    }

    @Override
    public Map<Integer, Map<Perspective, Integer>> counts(AssessmentId assessment) {
        var counts = new HashMap<Integer, Map<Perspective, Integer>>();
        database.dsl()
                .select(ANSWER_SHEET.WAVE, ANSWER_SHEET.PERSPECTIVE.convertFrom(Perspective::new), count())
                .from(ANSWER_SHEET)
                .where(of(assessment))
                .groupBy(ANSWER_SHEET.WAVE, ANSWER_SHEET.PERSPECTIVE)
                .forEach(row -> counts.computeIfAbsent(row.value1(), wave -> new HashMap<>())
                        .put(row.value2(), row.value3()));
        return counts;
    }

    @Override
    public Map<Integer, Integer> discarded(AssessmentId assessment) {
        return database.dsl()
                .select(ANSWER_SHEET.WAVE, count())
                .from(ANSWER_SHEET)
                .where(cameTo(assessment))
                .and(ANSWER_SHEET.DISCARDED)
                .groupBy(ANSWER_SHEET.WAVE)
                .fetchMap(row -> row.value1(), row -> row.value2());
    }

    @Override
    public Map<QuestionId, Map<Perspective, List<String>>> words(
            AssessmentId assessment, int wave, Map<QuestionId, List<Perspective>> readable) {
        var groups = readable.entrySet().stream()
                .flatMap(question -> question.getValue().stream()
                        .map(perspective -> row(question.getKey().value(), perspective.code())))
                .toList();
        return database.dsl()
                .select(
                        ANSWER.QUESTION.convertFrom(QuestionId::new),
                        ANSWER_SHEET.PERSPECTIVE.convertFrom(Perspective::new),
                        ANSWER.WORDS)
                .from(ANSWER_SHEET)
                .join(ANSWER)
                .on(ANSWER.MUNICIPALITY_ID.eq(ANSWER_SHEET.MUNICIPALITY_ID))
                .and(ANSWER.ID.eq(ANSWER_SHEET.ID))
                .where(ofWave(assessment, wave))
                .and(row(ANSWER.QUESTION, ANSWER_SHEET.PERSPECTIVE).in(groups))
                .and(ANSWER.WORDS.isNotNull())
                .orderBy(ANSWER.WORDS.collate(collation("de-x-icu")))
                .collect(groupingBy(
                        row -> row.value1(),
                        groupingBy(row -> row.value2(), Collectors.mapping(row -> row.value3(), Collectors.toList()))));
    }

    @Override
    public Set<Perspective> answered(AssessmentId assessment) {
        return new HashSet<>(database.dsl()
                .selectDistinct(ANSWER_SHEET.PERSPECTIVE.convertFrom(Perspective::new))
                .from(ANSWER_SHEET)
                .where(of(assessment))
                .fetch(mapping(perspective -> perspective)));
    }

    @Override
    public boolean isAny(AssessmentId assessment, int wave, Way way, LocalDate day) {
        return database.dsl()
                .fetchExists(selectOne()
                        .from(ANSWER_SHEET)
                        .where(ofWave(assessment, wave))
                        .and(ANSWER_SHEET.WAY.eq(way.name()))
                        .and(ANSWER_SHEET.ANSWERED_ON.eq(day)));
    }

    @Override
    public boolean isThere(MunicipalityId town, AnswerSheet sheet) {
        var isKnown = database.dsl()
                .fetchExists(selectOne()
                        .from(ANSWER_SHEET)
                        .where(ANSWER_SHEET.MUNICIPALITY_ID.eq(town.value()))
                        .and(ANSWER_SHEET.ID.eq(sheet.id().value()))
                        .and(ANSWER_SHEET.PERSPECTIVE.eq(sheet.perspective().code())));
        return isKnown
                && AnswerRows.find(database.dsl(), town, sheet.id())
                        .equals(AnswerRows.of(sheet).collect(Collectors.toSet()));
    }

    @Override
    public boolean isAnyOf(MunicipalityId town, Collection<AnswerSheetId> ids) {
        var values = ids.stream().map(AnswerSheetId::value).toArray(UUID[]::new);
        return database.dsl()
                .fetchExists(selectOne()
                        .from(ANSWER_SHEET)
                        .where(ANSWER_SHEET.MUNICIPALITY_ID.eq(town.value()))
                        .and(ANSWER_SHEET.ID.eq(any(values))));
    }
}
