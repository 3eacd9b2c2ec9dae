package org.knotenpunkt.persistence.organisation.school;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_SOCIAL_INDEX;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.persistence.organisation.municipality.FactRows;
import org.knotenpunkt.persistence.tables.tables.SchoolSocialIndex;

/**
 * The social index of a school that counts on a day: the newest that is known of the school then, or that of the school year
 * that is asked for. One row to join, or none.
 *
 * @param asked whether it is the school year that is asked for
 */
record CountingIndex(Param<Short> year, boolean asked) {
    CountingIndex(LocalDate on, @Nullable SchoolYear asked) {
        this(param("year", start(asked == null ? SchoolYear.of(on) : asked)), asked != null);
    }

    /** The one that counts on a day, whichever that is. */
    static CountingIndex ofDay() {
        return new CountingIndex(param("year", Short.class), false);
    }

    private static final SchoolSocialIndex COUNTING = SCHOOL_SOCIAL_INDEX.as("counting_index");

    static final Field<Short> LEVEL = COUNTING.LEVEL;
    static final Field<Short> YEAR = COUNTING.SCHOOL_YEAR;

    /** The index of the joined row; null where none is known. */
    static final SelectField<@Nullable SocialIndex> INDEX = index(YEAR, LEVEL);

    /** The school year of the joined row; null where no index is known. */
    static final Field<@Nullable SchoolYear> SCHOOL_YEAR = schoolYear(YEAR);

    /** The index of a row that has these columns of the joined row. */
    static SelectField<@Nullable SocialIndex> index(Field<Short> year, Field<Short> level) {
        return row(year, level).mapping((known, value) -> known == null ? null : SchoolRows.index(value));
    }

    /** The school year of a row that has this column of the joined row. */
    static Field<@Nullable SchoolYear> schoolYear(Field<Short> year) {
        return year.convertFrom(FactRows.known(SchoolRows::year));
    }

    /** What is to be joined to the row of {@code school}. */
    Table<?> ofSchool() {
        return lateral(select(SCHOOL_SOCIAL_INDEX.SCHOOL_YEAR, SCHOOL_SOCIAL_INDEX.LEVEL)
                        .from(SCHOOL_SOCIAL_INDEX)
                        .where(SCHOOL_SOCIAL_INDEX.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                        .and(counts())
                        .orderBy(SCHOOL_SOCIAL_INDEX.SCHOOL_YEAR.desc())
                        .limit(inline(1)))
                .as(COUNTING.getName());
    }

    private Condition counts() {
        return asked ? SCHOOL_SOCIAL_INDEX.SCHOOL_YEAR.eq(year) : SCHOOL_SOCIAL_INDEX.SCHOOL_YEAR.le(year);
    }

    private static short start(SchoolYear year) {
        return (short) year.start();
    }
}
