package org.knotenpunkt.persistence.organisation.municipality;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.organisation.municipality.FactRows.holds;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT_ENTRY;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.STARTCHANCEN;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.Register;

/**
 * Whether schools take part in Startchancen. What is recorded of a school counts; where nothing is, it takes no part if an imported
 * list of all that do covers its town and does not name it, and nobody knows otherwise.
 */
public final class Participation {
    /** The schools that the newest list names in lines which could not be taken: they are in it, from whichever day on. */
    private static final Select<Record1<String>> IN_REFUSED_LINES = select(REGISTER_IMPORT_ENTRY.KEY)
            .from(REGISTER_IMPORT_ENTRY)
            .where(REGISTER_IMPORT_ENTRY.KIND.eq(inline(EntryKind.REFUSED.name())))
            .and(REGISTER_IMPORT_ENTRY.IMPORT_ID.eq(Coverage.newestImport(Register.STARTCHANCEN)));

    private Participation() {}

    /**
     * Whether the school of the joined rows of {@code municipality} and, if there is one of the day, {@code startchancen} takes part;
     * null: not known.
     *
     * @param number of the school
     */
    public static Field<Boolean> takesPart(Field<String> number) {
        return coalesce(
                STARTCHANCEN.TAKES_PART,
                when(Coverage.by(Register.STARTCHANCEN).and(number.notIn(IN_REFUSED_LINES)), inline(false)));
    }

    /** The day of the newest list that covers the town of the joined rows and does not name the school; null where there is none. */
    public static Field<LocalDate> listWithout(Field<String> number) {
        return when(number.notIn(IN_REFUSED_LINES), Coverage.day(Register.STARTCHANCEN));
    }

    /** Whether it is known of a school on the day that it takes part, or that it does not; null: whether neither is. */
    public static Condition is(@Nullable Boolean takesPart, Field<UUID> school, Field<LocalDate> on) {
        var asked = SCHOOL.as("asked");
        var known = takesPart(asked.NUMBER);
        return school.in(select(asked.ORGANISATION_ID)
                .from(asked)
                .join(MUNICIPALITY)
                .on(MUNICIPALITY.ORGANISATION_ID.eq(asked.TOWN_ID))
                .leftJoin(STARTCHANCEN)
                .on(STARTCHANCEN.ORGANISATION_ID.eq(asked.ORGANISATION_ID))
                .and(holds(STARTCHANCEN.VALID_FROM, STARTCHANCEN.VALID_UNTIL, on))
                .where(takesPart == null ? known.isNull() : known.eq(inline(takesPart))));
    }
}
