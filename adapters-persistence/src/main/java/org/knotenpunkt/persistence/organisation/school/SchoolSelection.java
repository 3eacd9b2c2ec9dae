package org.knotenpunkt.persistence.organisation.school;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.organisation.municipality.FactRows.holds;
import static org.knotenpunkt.persistence.tables.Tables.ALL_DAY;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_FACT;
import static org.knotenpunkt.persistence.tables.Tables.STARTCHANCEN;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OtherDays.LaterName;
import org.knotenpunkt.application.organisation.school.SchoolFilter;
import org.knotenpunkt.application.organisation.school.SchoolFilter.IndexRange;
import org.knotenpunkt.application.organisation.school.SchoolFilter.Life;
import org.knotenpunkt.application.organisation.school.SchoolFilter.Wanted;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.persistence.organisation.municipality.FactRows;
import org.knotenpunkt.persistence.organisation.municipality.Participation;
import org.knotenpunkt.persistence.organisation.municipality.Words;
import org.knotenpunkt.persistence.shared.Values;
import org.knotenpunkt.persistence.tables.tables.Organisation;
import org.knotenpunkt.persistence.tables.tables.OrganisationName;

/**
 * A filter of schools as conditions on the joined rows of {@code school}, {@code organisation} and {@link #index()}. What few
 * values tell apart stands in the statement itself: the way to the schools depends on it. All else are named parameters.
 */
final class SchoolSelection {
    /** The codes of the schools that are operating. */
    static final Set<String> OPERATING = OperatingStatus.known().stream()
            .filter(OperatingStatus::isOperating)
            .map(OperatingStatus::code)
            .collect(Collectors.toUnmodifiableSet());

    private final SchoolFilter filter;
    private final Param<LocalDate> on;
    private final CountingIndex index;
    private final List<Word> words;
    private final Life life;

    SchoolSelection(SchoolFilter filter) {
        this(filter, filter.life());
    }

    private SchoolSelection(SchoolFilter filter, Life life) {
        this.filter = filter;
        this.life = life;
        this.on = param("on", filter.on());
        this.index = new CountingIndex(filter.on(), filter.indexYear());
        this.words = Word.of(Words.of(filter.text()));
    }

    /** A word in a name or a place, or at the beginning of a number. */
    private record Word(Param<String> anywhere, Param<String> atBeginning) {
        static List<Word> of(List<String> words) {
            return IntStream.range(0, words.size())
                    .mapToObj(i -> new Word(
                            param("anywhere" + i, Words.anywhere(words.get(i))),
                            param("beginning" + i, Words.atBeginning(words.get(i)))))
                    .toList();
        }
    }

    /** What the text of the conditions depends on: the filter without the values of its parameters. */
    record Shape(
            Life life,
            boolean toComeToo,
            boolean town,
            boolean area,
            int words,
            Set<SchoolForm> forms,
            boolean indexYear,
            @Nullable IndexRange index,
            @Nullable Wanted<Boolean> startchancen,
            @Nullable Wanted<AllDayForm> allDay,
            boolean missing,
            boolean guides,
            boolean past) {}

    Shape shape() {
        return new Shape(
                filter.life(),
                filter.toComeToo(),
                filter.town() != null,
                filter.area() != null,
                words.size(),
                filter.forms(),
                filter.indexYear() != null,
                filter.index(),
                filter.startchancen(),
                filter.allDay(),
                filter.missing(),
                filter.guides(),
                filter.hasPastToCount());
    }

    /** The same selection, which finds ended schools and earlier names, too. */
    SchoolSelection withPast() {
        return new SchoolSelection(filter, Life.ENDED_TOO);
    }

    /** Whether the list says what else can be looked for. */
    boolean guides() {
        return filter.guides();
    }

    /** Whether it has to be counted what that one finds besides. */
    boolean hasPastToCount() {
        return filter.hasPastToCount();
    }

    /** The values of all parameters. */
    Values values() {
        var values = Values.of(on).and(index.year());
        town().ifPresent(values::and);
        area().ifPresent(values::and);
        words.forEach(word -> values.and(word.anywhere()).and(word.atBeginning()));
        return values;
    }

    private Optional<Param<UUID>> town() {
        return Optional.ofNullable(filter.town()).map(town -> param("town", town.value()));
    }

    private Optional<Param<UUID>> area() {
        return Optional.ofNullable(filter.area()).map(area -> param("area", area.value()));
    }

    /** The day of the filter. */
    Param<LocalDate> on() {
        return on;
    }

    /** The day on which a school is seen: the one of the filter, or the nearest to it on which it exists. */
    Field<LocalDate> seen(Field<LocalDate> firstDay, Field<LocalDate> lastDay) {
        var begun = filter.toComeToo() ? greatest(on, firstDay) : on;
        return life == Life.ENDED_TOO ? least(begun, lastDay) : begun;
    }

    /** The same of the school of the joined row. */
    Field<LocalDate> seen() {
        return seen(ORGANISATION.FOUNDED_ON, ORGANISATION.LAST_DAY);
    }

    /** The same where the row of the school is not joined. */
    private Field<LocalDate> seenOf(Field<UUID> school) {
        var other = ORGANISATION.as("seen_school");
        return seen(of(school, other, other.FOUNDED_ON), of(school, other, other.LAST_DAY));
    }

    private static Field<LocalDate> of(Field<UUID> school, Organisation other, Field<LocalDate> day) {
        return field(select(day).from(other).where(other.ID.eq(school)));
    }

    /** The names that the school bore before in which one of the words is, the newest first; none are read where nobody looks for them. */
    Field<List<String>> earlierNames(Field<UUID> school, Field<LocalDate> seen) {
        var name = ORGANISATION_NAME.as("earlier_name");
        return life == Life.ENDED_TOO && !words.isEmpty()
                ? multiset(select(coalesce(name.SHORT_NAME, name.FULL_NAME))
                                .from(name)
                                .where(name.ORGANISATION_ID.eq(school))
                                .and(name.VALID_UNTIL.lt(seen))
                                .and(or(words.stream()
                                        .map(word -> isIn(name, word))
                                        .toList()))
                                .orderBy(name.VALID_UNTIL.desc()))
                        .convertFrom(names -> names.map(Record1::value1))
                : none();
    }

    /** The names that the school will bear in which one of the words is, the next one first; none are read where nobody looks for them. */
    Field<List<LaterName>> laterNames(Field<UUID> school, Field<LocalDate> seen, Field<LocalDate> lastDay) {
        var name = ORGANISATION_NAME.as("later_name");
        return filter.toComeToo() && !words.isEmpty()
                ? multiset(select(coalesce(name.SHORT_NAME, name.FULL_NAME), name.VALID_FROM)
                                .from(name)
                                .where(name.ORGANISATION_ID.eq(school))
                                .and(name.VALID_FROM.gt(seen))
                                .and(lastDay.isNull().or(name.VALID_FROM.le(lastDay)))
                                .and(or(words.stream()
                                        .map(word -> isIn(name, word))
                                        .toList()))
                                .orderBy(name.VALID_FROM))
                        .convertFrom(names -> names.map(mapping(LaterName::new)))
                : none();
    }

    /** Nothing of what nobody looks for. */
    static <T> Field<List<T>> none() {
        return castNull(SQLDataType.CLOB).convertFrom(nothing -> List.of());
    }

    private static Condition isIn(OrganisationName name, Word word) {
        return Words.in(name.FULL_NAME, word.anywhere()).or(Words.in(name.SHORT_NAME, word.anywhere()));
    }

    /** The social index that counts in the list. */
    CountingIndex index() {
        return index;
    }

    Condition condition() {
        return and(
                life(),
                town().map(SCHOOL.TOWN_ID::eq).orElse(noCondition()),
                area().map(SchoolSelection::isIn).orElse(noCondition()),
                and(words.stream().map(this::word).toList()),
                facts(filter.forms(), life == Life.OPERATING),
                index(filter.index()),
                startchancen(filter.startchancen()),
                allDay(filter.allDay()),
                missing());
    }

    private Condition life() {
        var begun = ORGANISATION.FOUNDED_ON.isNull().or(ORGANISATION.FOUNDED_ON.le(on));
        var lasts = ORGANISATION.LAST_DAY.isNull().or(ORGANISATION.LAST_DAY.ge(on));
        return and(filter.toComeToo() ? noCondition() : begun, life == Life.ENDED_TOO ? noCondition() : lasts);
    }

    private static Condition isIn(Field<UUID> area) {
        return SCHOOL.TOWN_ID.in(select(MUNICIPALITY.ORGANISATION_ID)
                .from(MUNICIPALITY)
                .where(or(Stream.of(MUNICIPALITY.DISTRICT_ID, MUNICIPALITY.REGION_ID, MUNICIPALITY.STATE_ID)
                        .map(level -> level.eq(area))
                        .toList())));
    }

    private Condition word(Word word) {
        var name = ORGANISATION_NAME.as("searched_name");
        var address = ORGANISATION_ADDRESS.as("searched_address");
        var school = SCHOOL.as("searched_school");
        return SCHOOL.ORGANISATION_ID.in(select(name.ORGANISATION_ID)
                .from(name)
                .where(isIn(name, word))
                .and(borne(name))
                .unionAll(select(address.ORGANISATION_ID)
                        .from(address)
                        .where(Words.in(address.PLACE, word.anywhere()))
                        .and(holds(address.VALID_FROM, address.VALID_UNTIL, seenOf(address.ORGANISATION_ID))))
                .unionAll(select(school.ORGANISATION_ID)
                        .from(school)
                        .where(Words.begins(school.NUMBER, word.atBeginning()))));
    }

    /** Whether the school bears the name on the day, did so before or will, as far as that counts. */
    private Condition borne(OrganisationName name) {
        var lasts = life == Life.ENDED_TOO
                ? noCondition()
                : name.VALID_UNTIL.isNull().or(name.VALID_UNTIL.ge(on));
        var begun = name.VALID_FROM.isNull();
        if (filter.toComeToo()) {
            var ended = ORGANISATION.as("ended");
            begun = begun.or(notExists(selectOne()
                    .from(ended)
                    .where(ended.ID.eq(name.ORGANISATION_ID))
                    .and(ended.LAST_DAY.lt(name.VALID_FROM))));
        } else {
            begun = begun.or(name.VALID_FROM.le(seenOf(name.ORGANISATION_ID)));
        }
        return lasts.and(begun);
    }

    private Condition facts(Set<SchoolForm> forms, boolean operatingOnly) {
        if (forms.isEmpty() && !operatingOnly) {
            return noCondition();
        }
        return exists(selectOne()
                .from(SCHOOL_FACT)
                .where(SCHOOL_FACT.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                .and(holds(SCHOOL_FACT.VALID_FROM, SCHOOL_FACT.VALID_UNTIL, begun()))
                .and(forms.isEmpty() ? noCondition() : SCHOOL_FACT.FORM_CODE.in(inlined(codes(forms))))
                .and(operatingOnly ? operating() : noCondition()));
    }

    private Condition operating() {
        var operating = SCHOOL_FACT.STATUS_CODE.in(inlined(OPERATING));
        return filter.toComeToo() ? operating.or(ORGANISATION.FOUNDED_ON.gt(on)) : operating;
    }

    /** The day of the filter, or the first one of a school that exists only later. */
    private Field<LocalDate> begun() {
        return filter.toComeToo() ? FactRows.begun(on) : on;
    }

    private static List<String> codes(Set<SchoolForm> forms) {
        return forms.stream().map(SchoolForm::code).sorted().toList();
    }

    /** Codes that stand in the statement itself. */
    static List<Field<String>> inlined(Collection<String> codes) {
        return codes.stream().<Field<String>>map(DSL::inline).toList();
    }

    private static Condition index(@Nullable IndexRange range) {
        return range == null
                ? noCondition()
                : CountingIndex.LEVEL.between(inline((short) range.from()), inline((short) range.to()));
    }

    private Condition startchancen(@Nullable Wanted<Boolean> asked) {
        if (asked == null) {
            return noCondition();
        }
        var day = filter.toComeToo() || life == Life.ENDED_TOO ? seenOf(STARTCHANCEN.ORGANISATION_ID) : on;
        return Participation.is(asked.value(), SCHOOL.ORGANISATION_ID, day);
    }

    private Condition allDay(@Nullable Wanted<AllDayForm> asked) {
        if (asked == null) {
            return noCondition();
        }
        var form = asked.value();
        var known = selectOne()
                .from(ALL_DAY)
                .where(ALL_DAY.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                .and(holds(ALL_DAY.VALID_FROM, ALL_DAY.VALID_UNTIL, seen()));
        return form == null ? notExists(known) : exists(known.and(ALL_DAY.FORM.eq(inline(form.name()))));
    }

    private Condition missing() {
        return filter.missing() ? SCHOOL.MISSING_SINCE.le(on).and(FactRows.exists(on)) : noCondition();
    }
}
