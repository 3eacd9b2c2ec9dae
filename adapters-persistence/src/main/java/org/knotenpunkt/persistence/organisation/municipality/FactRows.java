package org.knotenpunkt.persistence.organisation.municipality;

import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.domain.shared.Validity;

/** How facts with a period and a source lie in rows. */
public final class FactRows {
    private FactRows() {}

    /** Whether the period of a row includes the day. */
    public static Condition holds(Field<LocalDate> from, Field<LocalDate> until, LocalDate day) {
        return holds(from, until, val(day));
    }

    /** Whether the period of a row includes the day. */
    public static Condition holds(Field<LocalDate> from, Field<LocalDate> until, Field<LocalDate> day) {
        return from.isNull().or(from.le(day)).and(until.isNull().or(until.ge(day)));
    }

    /** Whether the organisation of the joined row exists on the day. */
    public static Condition exists(LocalDate day) {
        return exists(val(day));
    }

    /** Whether the organisation of the joined row exists on the day. */
    public static Condition exists(Field<LocalDate> day) {
        return holds(ORGANISATION.FOUNDED_ON, ORGANISATION.LAST_DAY, day);
    }

    /** The day on which the organisation of the joined row is seen: one that has ended by the day, on its last one. */
    public static Field<LocalDate> seen(Field<LocalDate> day) {
        return least(day, ORGANISATION.LAST_DAY);
    }

    /** The day on which the organisation of the joined row is seen: one that exists only later, on its first one. */
    public static Field<LocalDate> begun(Field<LocalDate> day) {
        return greatest(day, ORGANISATION.FOUNDED_ON);
    }

    /** Whether something begins before the organisation of the joined row has ended. */
    public static Condition inTime(Field<LocalDate> from) {
        return ORGANISATION.LAST_DAY.isNull().or(from.le(ORGANISATION.LAST_DAY));
    }

    /** A fact out of the columns of its value, its period and its source, in this order. */
    public static <T> Timeline<Sourced<T>> timeline(Result<Record5<T, LocalDate, LocalDate, String, String>> rows) {
        List<Dated<Sourced<T>>> entries = rows.map(row -> new Dated<>(
                new Sourced<>(row.value1(), source(row.value4(), row.value5())),
                new Validity(row.value2(), row.value3())));
        return new Timeline<>(entries);
    }

    /** The conversion of what may be null: jOOQ's own conversions are handed nulls, too. */
    public static <T, U> Function<@Nullable T, @Nullable U> known(Function<? super T, ? extends U> conversion) {
        return value -> value == null ? null : conversion.apply(value);
    }

    public static Source source(String title, String date) {
        return new Source(title, PartialDate.parse(date));
    }
}
