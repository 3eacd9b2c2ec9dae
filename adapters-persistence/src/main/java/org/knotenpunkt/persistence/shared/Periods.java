package org.knotenpunkt.persistence.shared;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Validity;

/** Periods in two columns, the first day and the last; null is not known, or open. */
public final class Periods {
    private Periods() {}

    public static SelectField<Validity> validity(Field<LocalDate> from, Field<LocalDate> until) {
        return row(from, until).mapping(Validity::new);
    }

    /** Whether the day belongs to the period. */
    public static Condition includes(Field<LocalDate> from, Field<LocalDate> until, LocalDate day) {
        return reaches(from, until, day, day);
    }

    /** The same of a day that is a parameter or a column. */
    public static Condition includes(Field<LocalDate> from, Field<LocalDate> until, Field<LocalDate> day) {
        return from.isNull().or(from.le(day)).and(until.isNull().or(until.ge(day)));
    }

    /** Whether a day of the one belongs to the other. */
    public static Condition overlaps(Field<LocalDate> from, Field<LocalDate> until, Validity other) {
        return reaches(from, until, other.from(), other.until());
    }

    private static Condition reaches(
            Field<LocalDate> from, Field<LocalDate> until, @Nullable LocalDate first, @Nullable LocalDate last) {
        var beginsInTime = last == null ? noCondition() : from.isNull().or(from.le(last));
        return beginsInTime.and(lasts(until, first));
    }

    /** Whether the last day is not before the first one of something else. */
    public static Condition lasts(Field<LocalDate> until, @Nullable LocalDate first) {
        return first == null ? noCondition() : until.isNull().or(until.ge(first));
    }
}
