package org.knotenpunkt.persistence.organisation.municipality;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.organisation.municipality.FactRows.holds;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_FACT;
import static org.knotenpunkt.persistence.tables.Tables.STARTCHANCEN;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Record5;
import org.jooq.Select;
import org.jooq.SelectHavingStep;
import org.jooq.SelectOnConditionStep;
import org.jooq.SelectSelectStep;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.SchoolForm;

/**
 * How many schools there are in towns on a day, of those that are operating. That there are none is known where a register covers the
 * town; elsewhere not even that.
 */
record SchoolCounts(LocalDate on) {
    /** The name under which the counts are joined. */
    static final Name NAME = name("school_counts");

    private static final Condition OPERATING = SCHOOL_FACT.STATUS_CODE.in(OperatingStatus.known().stream()
            .filter(OperatingStatus::isOperating)
            .map(OperatingStatus::code)
            .sorted()
            .toList());
    private static final Condition PRIMARY = SCHOOL_FACT.FORM_CODE.eq(SchoolForm.PRIMARY.code());

    private static final Field<Integer> ALL = count();
    private static final Field<Integer> PRIMARIES = count().filterWhere(PRIMARY);
    private static final Field<Boolean> TAKES_PART = Participation.takesPart(SCHOOL.NUMBER);
    private static final Field<Integer> IN_STARTCHANCEN = count().filterWhere(PRIMARY.and(TAKES_PART));
    private static final Field<Integer> PERHAPS_IN_STARTCHANCEN = count().filterWhere(PRIMARY.and(TAKES_PART.isNull()));

    private static final Field<Integer> SCHOOLS = column("schools");
    private static final Field<Integer> PRIMARY_SCHOOLS = column("primaries");
    private static final Field<Integer> TAKING_PART = column("taking_part");
    private static final Field<Integer> PERHAPS_TAKING_PART = column("perhaps_taking_part");

    /** The counts of the town of the joined row of {@code municipality}, in one row. */
    Select<Record4<Integer, Integer, Integer, Integer>> ofTown() {
        return from(select(
                        ALL.as(SCHOOLS),
                        PRIMARIES.as(PRIMARY_SCHOOLS),
                        IN_STARTCHANCEN.as(TAKING_PART),
                        PERHAPS_IN_STARTCHANCEN.as(PERHAPS_TAKING_PART)))
                .where(SCHOOL.TOWN_ID.eq(MUNICIPALITY.ORGANISATION_ID));
    }

    /** The counts of each town, with its id in the column {@link #town()}; none for a town without schools. */
    SelectHavingStep<Record5<UUID, Integer, Integer, Integer, Integer>> byTown() {
        return from(select(
                        SCHOOL.TOWN_ID.as(town()),
                        ALL.as(SCHOOLS),
                        PRIMARIES.as(PRIMARY_SCHOOLS),
                        IN_STARTCHANCEN.as(TAKING_PART),
                        PERHAPS_IN_STARTCHANCEN.as(PERHAPS_TAKING_PART)))
                .join(MUNICIPALITY)
                .on(MUNICIPALITY.ORGANISATION_ID.eq(SCHOOL.TOWN_ID))
                .groupBy(SCHOOL.TOWN_ID);
    }

    private <R extends Record> SelectOnConditionStep<R> from(SelectSelectStep<R> select) {
        return select.from(SCHOOL)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(SCHOOL.ORGANISATION_ID))
                .and(FactRows.exists(on))
                .join(SCHOOL_FACT)
                .on(SCHOOL_FACT.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                .and(holds(SCHOOL_FACT.VALID_FROM, SCHOOL_FACT.VALID_UNTIL, on))
                .and(OPERATING)
                .leftJoin(STARTCHANCEN)
                .on(STARTCHANCEN.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                .and(holds(STARTCHANCEN.VALID_FROM, STARTCHANCEN.VALID_UNTIL, on));
    }

    Field<UUID> town() {
        return DSL.field(NAME.append("town"), SQLDataType.UUID);
    }

    /** The schools beside the joined row of {@code municipality}; null where they are not known. */
    Field<Integer> schools() {
        return known(SCHOOLS, Coverage.by(Register.SCHOOLS));
    }

    /** The primary schools among them. */
    Field<Integer> primaries() {
        return known(PRIMARY_SCHOOLS, Coverage.by(Register.SCHOOLS));
    }

    /** The primary schools that take part in Startchancen. */
    Field<Integer> startchancenPrimaries() {
        return known(
                TAKING_PART,
                primaries()
                        .isNotNull()
                        .and(coalesce(PERHAPS_TAKING_PART, inline(0)).eq(inline(0))));
    }

    /** A count of one or more is known; a count of none only where the condition holds. */
    private static Field<Integer> known(Field<Integer> count, Condition noneIsKnown) {
        return when(count.gt(inline(0)).or(noneIsKnown), coalesce(count, inline(0)));
    }

    private static Field<Integer> column(String name) {
        return DSL.field(NAME.append(name), SQLDataType.INTEGER);
    }
}
