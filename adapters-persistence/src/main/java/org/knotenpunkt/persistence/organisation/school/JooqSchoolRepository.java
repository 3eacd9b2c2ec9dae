package org.knotenpunkt.persistence.organisation.school;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.insertInto;
import static org.knotenpunkt.persistence.tables.Tables.ALL_DAY;
import static org.knotenpunkt.persistence.tables.Tables.PUPIL_COUNT;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_FACT;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_SOCIAL_INDEX;
import static org.knotenpunkt.persistence.tables.Tables.STARTCHANCEN;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Query;
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
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;

/** Schools in PostgreSQL. */
public final class JooqSchoolRepository implements SchoolRepository {
    private final Database database;

    @Inject
    public JooqSchoolRepository(Database database) {
        this.database = database;
    }

    @Override
    public Optional<School> findById(OrganisationId id) {
        return find(SCHOOL.ORGANISATION_ID.eq(id.value()));
    }

    @Override
    public Optional<School> findByNumber(SchoolNumber number) {
        return find(SCHOOL.NUMBER.eq(number.value()));
    }

    private Optional<School> find(Condition condition) {
        return database.dsl()
                .select(
                        SCHOOL.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        SCHOOL.NUMBER.convertFrom(SchoolNumber::new),
                        SCHOOL.TOWN_ID.convertFrom(MunicipalityId::new),
                        SchoolRows.HISTORY,
                        SCHOOL.VERSION)
                .from(SCHOOL)
                .where(condition)
                .fetchOptional(mapping(School::restore));
    }

    @Override
    public void save(School school) {
        Saved.requireOne(school.version() == 0 ? insert(school) : update(school), school);
        var id = school.id().value();
        database.dsl()
                .batch(Stream.concat(deletions(id), insertions(id, school.history()))
                        .toList())
                .execute();
    }

    private int insert(School school) {
        return database.dsl()
                .insertInto(SCHOOL)
                .set(SCHOOL.ORGANISATION_ID, school.id().value())
                .set(SCHOOL.NUMBER, school.number().value())
                .set(SCHOOL.TOWN_ID, school.town().value())
                .set(SCHOOL.VERSION, 1L)
                .onConflict(SCHOOL.ORGANISATION_ID)
                .doNothing()
                .execute();
    }

    private int update(School school) {
        return database.dsl()
                .update(SCHOOL)
                .set(SCHOOL.VERSION, SCHOOL.VERSION.plus(1))
                .where(SCHOOL.ORGANISATION_ID.eq(school.id().value()))
                .and(SCHOOL.VERSION.eq(school.version()))
                .execute();
    }

    private static Stream<Query> deletions(UUID id) {
        return Stream.of(
                deleteFrom(SCHOOL_FACT).where(SCHOOL_FACT.ORGANISATION_ID.eq(id)),
                deleteFrom(ALL_DAY).where(ALL_DAY.ORGANISATION_ID.eq(id)),
                deleteFrom(STARTCHANCEN).where(STARTCHANCEN.ORGANISATION_ID.eq(id)),
                deleteFrom(SCHOOL_SOCIAL_INDEX).where(SCHOOL_SOCIAL_INDEX.ORGANISATION_ID.eq(id)),
                deleteFrom(PUPIL_COUNT).where(PUPIL_COUNT.ORGANISATION_ID.eq(id)));
    }

    private static Stream<Query> insertions(UUID id, SchoolHistory history) {
        return Stream.of(
                        history.facts().entries().stream().map(entry -> facts(id, entry)),
                        history.allDay().entries().stream().map(entry -> allDay(id, entry)),
                        history.startchancen().entries().stream().map(entry -> startchancen(id, entry)),
                        history.socialIndex().entrySet().stream()
                                .map(entry -> socialIndex(id, entry.getKey(), entry.getValue())),
                        history.pupils().entrySet().stream().map(entry -> pupils(id, entry.getKey(), entry.getValue())))
                .flatMap(inserts -> inserts);
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

    private static Query socialIndex(UUID id, SchoolYear year, Sourced<SocialIndex> index) {
        return insertInto(SCHOOL_SOCIAL_INDEX)
                .set(SCHOOL_SOCIAL_INDEX.ORGANISATION_ID, id)
                .set(SCHOOL_SOCIAL_INDEX.SCHOOL_YEAR, (short) year.start())
                .set(SCHOOL_SOCIAL_INDEX.LEVEL, level(index.value()))
                .set(SCHOOL_SOCIAL_INDEX.SOURCE_TITLE, index.source().title())
                .set(SCHOOL_SOCIAL_INDEX.SOURCE_DATE, index.source().date().toString());
    }

    private static Query pupils(UUID id, SchoolYear year, PupilCount count) {
        return insertInto(PUPIL_COUNT)
                .set(PUPIL_COUNT.ORGANISATION_ID, id)
                .set(PUPIL_COUNT.SCHOOL_YEAR, (short) year.start())
                .set(PUPIL_COUNT.COUNT, count.count())
                .set(PUPIL_COUNT.METHOD, count.method().name())
                .set(PUPIL_COUNT.SOURCE_TITLE, count.source().title())
                .set(PUPIL_COUNT.SOURCE_DATE, count.source().date().toString());
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
