package org.knotenpunkt.persistence.organisation.school;

import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.update;
import static org.knotenpunkt.persistence.tables.Tables.ALL_DAY;
import static org.knotenpunkt.persistence.tables.Tables.PUPIL_COUNT;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_FACT;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_SOCIAL_INDEX;
import static org.knotenpunkt.persistence.tables.Tables.STARTCHANCEN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.school.SchoolRepository;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.LegalForm;
import org.knotenpunkt.domain.organisation.school.MaintainerNumber;
import org.knotenpunkt.domain.organisation.school.Position;
import org.knotenpunkt.domain.organisation.school.PupilCount;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.domain.organisation.school.SchoolHistory;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.PreparedCommand;
import org.knotenpunkt.persistence.shared.PreparedQuery;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.shared.Statements;
import org.knotenpunkt.persistence.shared.Values;

/** Schools in PostgreSQL. */
public final class JooqSchoolRepository implements SchoolRepository {
    private static final Param<UUID> ID = param("id", UUID.class);
    private static final Param<String> NUMBER = param("number", String.class);
    private static final Param<Long> VERSION = param("version", Long.class);
    private static final Param<Short> YEAR = param("year", Short.class);
    private static final Param<Short> LEVEL = param("level", Short.class);
    private static final Param<Integer> COUNT = param("count", Integer.class);
    private static final Param<String> METHOD = param("method", String.class);
    private static final Param<String> SOURCE_TITLE = param("sourceTitle", String.class);
    private static final Param<String> SOURCE_DATE = param("sourceDate", String.class);

    private static final PreparedQuery<Record1<School>> BY_ID = where(SCHOOL.ORGANISATION_ID.eq(ID));
    private static final PreparedQuery<Record1<School>> BY_NUMBER = where(SCHOOL.NUMBER.eq(NUMBER));

    private static final PreparedQuery<Record1<SchoolHistory>> MOVE_VERSION = PreparedQuery.returning(
            update(SCHOOL)
                    .set(SCHOOL.VERSION, SCHOOL.VERSION.plus(inline(1)))
                    .where(SCHOOL.ORGANISATION_ID.eq(ID))
                    .and(SCHOOL.VERSION.eq(VERSION)),
            select(SchoolRows.HISTORY));

    private static final PreparedCommand PUT_SOCIAL_INDEX = PreparedCommand.of(insertInto(SCHOOL_SOCIAL_INDEX)
            .set(SCHOOL_SOCIAL_INDEX.ORGANISATION_ID, ID)
            .set(SCHOOL_SOCIAL_INDEX.SCHOOL_YEAR, YEAR)
            .set(SCHOOL_SOCIAL_INDEX.LEVEL, LEVEL)
            .set(SCHOOL_SOCIAL_INDEX.SOURCE_TITLE, SOURCE_TITLE)
            .set(SCHOOL_SOCIAL_INDEX.SOURCE_DATE, SOURCE_DATE)
            .onConflict(SCHOOL_SOCIAL_INDEX.ORGANISATION_ID, SCHOOL_SOCIAL_INDEX.SCHOOL_YEAR)
            .doUpdate()
            .setNonKeyToExcluded());

    private static final PreparedCommand PUT_PUPILS = PreparedCommand.of(insertInto(PUPIL_COUNT)
            .set(PUPIL_COUNT.ORGANISATION_ID, ID)
            .set(PUPIL_COUNT.SCHOOL_YEAR, YEAR)
            .set(PUPIL_COUNT.COUNT, COUNT)
            .set(PUPIL_COUNT.METHOD, METHOD)
            .set(PUPIL_COUNT.SOURCE_TITLE, SOURCE_TITLE)
            .set(PUPIL_COUNT.SOURCE_DATE, SOURCE_DATE)
            .onConflict(PUPIL_COUNT.ORGANISATION_ID, PUPIL_COUNT.SCHOOL_YEAR)
            .doUpdate()
            .setNonKeyToExcluded());

    private final Database database;

    @Inject
    public JooqSchoolRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<School> findById(OrganisationId id) {
        return BY_ID.fetchOptional(database, Values.of(ID, id.value())).map(Record1::value1);
    }

    @Override
    public Optional<School> findByNumber(SchoolNumber number) {
        return BY_NUMBER
                .fetchOptional(database, Values.of(NUMBER, number.value()))
                .map(Record1::value1);
    }

    private static PreparedQuery<Record1<School>> where(Condition condition) {
        return PreparedQuery.of(select(row(
                                SCHOOL.ORGANISATION_ID.convertFrom(OrganisationId::new),
                                SCHOOL.NUMBER.convertFrom(SchoolNumber::new),
                                SCHOOL.TOWN_ID.convertFrom(MunicipalityId::new),
                                SchoolRows.HISTORY,
                                SCHOOL.VERSION)
                        .mapping(School::restore))
                .from(SCHOOL)
                .where(condition));
    }

    /** Writes only what differs from what is there. */
    @Override
    public void save(School school) {
        var id = school.id().value();
        var before =
                (school.version() == 0 ? inserted(school) : updated(school)).orElseThrow(() -> Saved.lostRace(school));
        var now = school.history();
        var changes = Stream.concat(removals(id, before, now), additions(id, before, now))
                .toList();
        if (!changes.isEmpty()) {
            database.dsl().batch(changes).execute();
        }
        PUT_SOCIAL_INDEX.executeAll(
                database,
                without(now.socialIndex().entrySet(), before.socialIndex().entrySet())
                        .map(entry -> socialIndex(id, entry.getKey(), entry.getValue()))
                        .toList());
        PUT_PUPILS.executeAll(
                database,
                without(now.pupils().entrySet(), before.pupils().entrySet())
                        .map(entry -> pupils(id, entry.getKey(), entry.getValue()))
                        .toList());
        Statements.keep(database, id, school.town(), school.withdrawn());
    }

    /** What was known about it: nothing yet. Empty if somebody else has added it. */
    private Optional<SchoolHistory> inserted(School school) {
        int rows = database.dsl()
                .insertInto(SCHOOL)
                .set(SCHOOL.ORGANISATION_ID, school.id().value())
                .set(SCHOOL.NUMBER, school.number().value())
                .set(SCHOOL.TOWN_ID, school.town().value())
                .set(SCHOOL.VERSION, 1L)
                .onConflict(SCHOOL.ORGANISATION_ID)
                .doNothing()
                .execute();
        return rows == 1 ? Optional.of(SchoolHistory.empty()) : Optional.empty();
    }

    /** What was known about it. Empty if the version is no longer the stored one. */
    private Optional<SchoolHistory> updated(School school) {
        return MOVE_VERSION
                .fetchOptional(database, Values.of(ID, school.id().value()).and(VERSION, school.version()))
                .map(Record1::value1);
    }

    private static Stream<Query> removals(UUID id, SchoolHistory before, SchoolHistory now) {
        return Stream.of(
                        gone(before.facts(), now.facts())
                                .map(from -> deleteFrom(SCHOOL_FACT)
                                        .where(SCHOOL_FACT.ORGANISATION_ID.eq(id))
                                        .and(SCHOOL_FACT.VALID_FROM.isNotDistinctFrom(from))),
                        gone(before.allDay(), now.allDay())
                                .map(from -> deleteFrom(ALL_DAY)
                                        .where(ALL_DAY.ORGANISATION_ID.eq(id))
                                        .and(ALL_DAY.VALID_FROM.isNotDistinctFrom(from))),
                        gone(before.startchancen(), now.startchancen())
                                .map(from -> deleteFrom(STARTCHANCEN)
                                        .where(STARTCHANCEN.ORGANISATION_ID.eq(id))
                                        .and(STARTCHANCEN.VALID_FROM.isNotDistinctFrom(from))),
                        without(before.socialIndex().keySet(), now.socialIndex().keySet())
                                .map(year -> deleteFrom(SCHOOL_SOCIAL_INDEX)
                                        .where(SCHOOL_SOCIAL_INDEX.ORGANISATION_ID.eq(id))
                                        .and(SCHOOL_SOCIAL_INDEX.SCHOOL_YEAR.eq((short) year.start()))),
                        without(before.pupils().keySet(), now.pupils().keySet())
                                .map(year -> deleteFrom(PUPIL_COUNT)
                                        .where(PUPIL_COUNT.ORGANISATION_ID.eq(id))
                                        .and(PUPIL_COUNT.SCHOOL_YEAR.eq((short) year.start()))))
                .flatMap(deletions -> deletions);
    }

    private static Stream<Query> additions(UUID id, SchoolHistory before, SchoolHistory now) {
        return Stream.of(
                        without(now.facts().entries(), before.facts().entries()).map(entry -> facts(id, entry)),
                        without(now.allDay().entries(), before.allDay().entries())
                                .map(entry -> allDay(id, entry)),
                        without(
                                        now.startchancen().entries(),
                                        before.startchancen().entries())
                                .map(entry -> startchancen(id, entry)))
                .flatMap(insertions -> insertions);
    }

    /** The first days of the periods that are no longer there, or no longer so. */
    private static <T> Stream<@Nullable LocalDate> gone(Timeline<T> before, Timeline<T> now) {
        return without(before.entries(), now.entries())
                .map(entry -> entry.validity().from());
    }

    private static <T> Stream<T> without(Collection<T> some, Collection<T> others) {
        return some.stream().filter(one -> !others.contains(one));
    }

    private static Query facts(UUID id, Dated<Sourced<SchoolFacts>> entry) {
        var facts = entry.value().value();
        return insertInto(SCHOOL_FACT)
                .set(SCHOOL_FACT.ORGANISATION_ID, id)
                .set(SCHOOL_FACT.VALID_FROM, entry.validity().from())
                .set(SCHOOL_FACT.VALID_UNTIL, entry.validity().until())
                .set(SCHOOL_FACT.FORM_CODE, facts.form().code())
                .set(SCHOOL_FACT.STATUS_CODE, facts.status().code())
                .set(SCHOOL_FACT.STATUS_SINCE, facts.statusSince())
                .set(SCHOOL_FACT.LEGAL_FORM, code(facts.legalForm()))
                .set(SCHOOL_FACT.MAINTAINER_NUMBER, number(facts.maintainer()))
                .set(SCHOOL_FACT.EASTING, easting(facts.position()))
                .set(SCHOOL_FACT.NORTHING, northing(facts.position()))
                .set(SCHOOL_FACT.SOURCE_TITLE, entry.value().source().title())
                .set(SCHOOL_FACT.SOURCE_DATE, entry.value().source().date().toString());
    }

    private static Query allDay(UUID id, Dated<Sourced<AllDayForm>> entry) {
        return insertInto(ALL_DAY)
                .set(ALL_DAY.ORGANISATION_ID, id)
                .set(ALL_DAY.VALID_FROM, entry.validity().from())
                .set(ALL_DAY.VALID_UNTIL, entry.validity().until())
                .set(ALL_DAY.FORM, entry.value().value().name())
                .set(ALL_DAY.SOURCE_TITLE, entry.value().source().title())
                .set(ALL_DAY.SOURCE_DATE, entry.value().source().date().toString());
    }

    private static Query startchancen(UUID id, Dated<Sourced<Boolean>> entry) {
        return insertInto(STARTCHANCEN)
                .set(STARTCHANCEN.ORGANISATION_ID, id)
                .set(STARTCHANCEN.VALID_FROM, entry.validity().from())
                .set(STARTCHANCEN.VALID_UNTIL, entry.validity().until())
                .set(STARTCHANCEN.TAKES_PART, entry.value().value())
                .set(STARTCHANCEN.SOURCE_TITLE, entry.value().source().title())
                .set(STARTCHANCEN.SOURCE_DATE, entry.value().source().date().toString());
    }

    private static Values socialIndex(UUID id, SchoolYear year, Sourced<SocialIndex> index) {
        return Values.of(ID, id)
                .and(YEAR, (short) year.start())
                .and(LEVEL, level(index.value()))
                .and(SOURCE_TITLE, index.source().title())
                .and(SOURCE_DATE, index.source().date().toString());
    }

    private static Values pupils(UUID id, SchoolYear year, PupilCount count) {
        return Values.of(ID, id)
                .and(YEAR, (short) year.start())
                .and(COUNT, count.count())
                .and(METHOD, count.method().name())
                .and(SOURCE_TITLE, count.source().title())
                .and(SOURCE_DATE, count.source().date().toString());
    }

    private static @Nullable String code(@Nullable LegalForm form) {
        return form == null ? null : form.code();
    }

    private static @Nullable String number(@Nullable MaintainerNumber maintainer) {
        return maintainer == null ? null : maintainer.value();
    }

    private static @Nullable Integer easting(@Nullable Position position) {
        return position == null ? null : position.easting();
    }

    private static @Nullable Integer northing(@Nullable Position position) {
        return position == null ? null : position.northing();
    }

    private static @Nullable Short level(SocialIndex index) {
        return index.level() == null ? null : index.level().shortValue();
    }
}
