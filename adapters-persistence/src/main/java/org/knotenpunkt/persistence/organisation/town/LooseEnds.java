package org.knotenpunkt.persistence.organisation.town;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_FUNCTION;
import static org.knotenpunkt.persistence.tables.Tables.RELATION;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record9;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.town.LooseEnd;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.tables.tables.Organisation;

/** The query for what still hangs on organisations that have ended. */
final class LooseEnds {
    private static final Organisation ENDED = ORGANISATION.as("ended");
    private static final Organisation GUEST = ORGANISATION.as("guest");

    // By their places: within another query the columns have other names.
    private static final Field<Integer> DAY = inline(1);
    private static final Field<Integer> NAME = inline(2);
    private static final Field<Integer> FUNCTION = inline(3);

    private LooseEnds() {}

    static Select<Record9<LocalDate, String, String, UUID, String, UUID, String, String, String>> of(
            MunicipalityId town, LocalDate day) {
        return select(
                        ENDED.LAST_DAY,
                        nameOn(day, ENDED.ID),
                        inline((String) null, SQLDataType.CLOB),
                        ENDED.ID,
                        ENDED.KIND,
                        GUEST.ID,
                        GUEST.KIND,
                        nameOn(day, GUEST.ID),
                        inline((String) null, SQLDataType.CLOB))
                .from(RELATION)
                .join(ENDED)
                .on(ENDED.ID.eq(RELATION.FROM_ID))
                .join(GUEST)
                .on(GUEST.ID.eq(RELATION.TO_ID))
                .where(RELATION.MUNICIPALITY_ID.eq(town.value()))
                .and(RELATION.KIND.eq(RelationKind.HOSTS.name()))
                .and(RELATION.WITHDRAWN_AT.isNull())
                .and(Periods.includes(RELATION.VALID_FROM, RELATION.VALID_UNTIL, day))
                .and(Periods.includes(GUEST.FOUNDED_ON, GUEST.LAST_DAY, day))
                .and(hasEndedBefore(day))
                .unionAll(select(
                                ENDED.LAST_DAY,
                                nameOn(day, ENDED.ID),
                                ORGANISATION_FUNCTION.KIND,
                                ENDED.ID,
                                ENDED.KIND,
                                inline((UUID) null, SQLDataType.UUID),
                                inline((String) null, SQLDataType.CLOB),
                                inline((String) null, SQLDataType.CLOB),
                                ORGANISATION_FUNCTION.LABEL)
                        .from(ORGANISATION_FUNCTION)
                        .join(ENDED)
                        .on(ENDED.ID.eq(ORGANISATION_FUNCTION.ORGANISATION_ID))
                        .where(ORGANISATION_FUNCTION.MUNICIPALITY_ID.eq(town.value()))
                        .and(ORGANISATION_FUNCTION.WITHDRAWN_AT.isNull())
                        .and(Periods.includes(ORGANISATION_FUNCTION.VALID_FROM, ORGANISATION_FUNCTION.VALID_UNTIL, day))
                        .and(hasEndedBefore(day)))
                .orderBy(DAY, NAME, FUNCTION.asc().nullsFirst());
    }

    private static Condition hasEndedBefore(LocalDate day) {
        return ENDED.LAST_DAY.lt(day);
    }

    static LooseEnd looseEnd(
            LocalDate lastDay,
            String name,
            @Nullable String function,
            UUID id,
            String kind,
            @Nullable UUID guest,
            @Nullable String guestKind,
            @Nullable String guestName,
            @Nullable String label) {
        return new LooseEnd(
                ref(id, kind, name),
                lastDay,
                guest == null || guestKind == null || guestName == null ? null : ref(guest, guestKind, guestName),
                function == null ? null : FunctionKind.valueOf(function),
                label);
    }

    private static OrganisationRef ref(UUID id, String kind, String name) {
        return new OrganisationRef(new OrganisationId(id), OrganisationKind.valueOf(kind), name);
    }
}
