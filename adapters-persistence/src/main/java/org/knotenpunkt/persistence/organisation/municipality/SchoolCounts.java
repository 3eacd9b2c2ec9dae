package org.knotenpunkt.persistence.organisation.municipality;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.organisation.municipality.FactRows.holds;
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
import org.jooq.Record3;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.SelectHavingStep;
import org.jooq.SelectOnConditionStep;
import org.jooq.SelectSelectStep;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.SchoolForm;

/** How many schools there are in towns on a day, of those that are operating. */
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
    private static final Field<Integer> IN_STARTCHANCEN = count().filterWhere(PRIMARY.and(STARTCHANCEN.TAKES_PART));

    /** The counts of one town, in one row. */
    Select<Record3<Integer, Integer, Integer>> of(Field<UUID> town) {
        return from(select(ALL.as(schools()), PRIMARIES.as(primaries()), IN_STARTCHANCEN.as(startchancenPrimaries())))
                .where(SCHOOL.TOWN_ID.eq(town));
    }

    /** The counts of each town, with its id in the column {@link #town()}; none for a town without schools. */
    SelectHavingStep<Record4<UUID, Integer, Integer, Integer>> byTown() {
        return from(select(
                        SCHOOL.TOWN_ID.as(town()),
                        ALL.as(schools()),
                        PRIMARIES.as(primaries()),
                        IN_STARTCHANCEN.as(startchancenPrimaries())))
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

    Field<Integer> schools() {
        return column("schools");
    }

    Field<Integer> primaries() {
        return column("primaries");
    }

    Field<Integer> startchancenPrimaries() {
        return column("startchancen_primaries");
    }

    private static Field<Integer> column(String name) {
        return DSL.field(NAME.append(name), SQLDataType.INTEGER);
    }
}
