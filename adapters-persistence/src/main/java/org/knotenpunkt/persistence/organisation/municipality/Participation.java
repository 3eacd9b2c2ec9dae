package org.knotenpunkt.persistence.organisation.municipality;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.organisation.municipality.FactRows.holds;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.STARTCHANCEN;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.register.Register;

/**
 * Whether schools take part in Startchancen. What is recorded of a school counts; where nothing is, it takes no part if an imported
 * list of all that do covers its town, and nobody knows if none does.
 */
public final class Participation {
    /** Of the school of the joined rows of {@code municipality} and, if there is one of the day, {@code startchancen}; null: not known. */
    public static final Field<Boolean> TAKES_PART =
            coalesce(STARTCHANCEN.TAKES_PART, when(Coverage.by(Register.STARTCHANCEN), inline(false)));

    private Participation() {}

    /** Whether it is known of a school on the day that it takes part, or that it does not; null: whether neither is. */
    public static Condition is(@Nullable Boolean takesPart, Field<UUID> school, Field<LocalDate> on) {
        var asked = SCHOOL.as("asked");
        return school.in(select(asked.ORGANISATION_ID)
                .from(asked)
                .join(MUNICIPALITY)
                .on(MUNICIPALITY.ORGANISATION_ID.eq(asked.TOWN_ID))
                .leftJoin(STARTCHANCEN)
                .on(STARTCHANCEN.ORGANISATION_ID.eq(asked.ORGANISATION_ID))
                .and(holds(STARTCHANCEN.VALID_FROM, STARTCHANCEN.VALID_UNTIL, on))
                .where(takesPart == null ? TAKES_PART.isNull() : TAKES_PART.eq(inline(takesPart))));
    }
}
