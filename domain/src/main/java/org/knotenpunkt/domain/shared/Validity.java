package org.knotenpunkt.domain.shared;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The period, in whole days, in which a fact holds.
 *
 * @param from the first day, or null if the beginning is not known
 * @param until the last day, which belongs to the period, or null if no end is known
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate until) {
    /** A period of which neither the beginning nor the end is known. */
    public static final Validity ALWAYS = new Validity(null, null);

    /** What began last comes first, and of what began on one day, what lasts longest; an unknown beginning is long ago. */
    public static final Comparator<Validity> NEWEST_FIRST = Comparator.comparing(
                    (Validity period) -> period.from(), Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(period -> period.until(), Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()));

    public Validity {
        if (from != null && until != null && until.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A period cannot end on %s, before it begins on %s".formatted(until, from));
        }
    }

    public static Validity from(LocalDate from) {
        return new Validity(from, null);
    }

    public static Validity between(LocalDate from, LocalDate until) {
        return new Validity(from, until);
    }

    /** The one day. */
    public static Validity on(LocalDate day) {
        return new Validity(day, day);
    }

    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** The day itself if it belongs to the period, else the one of the period that is nearest to it. */
    public LocalDate nearest(LocalDate day) {
        if (from != null && from.isAfter(day)) {
            return from;
        }
        return until != null && until.isBefore(day) ? until : day;
    }

    public boolean overlaps(Validity other) {
        return startsNotAfter(other.until) && other.startsNotAfter(until);
    }

    private boolean startsNotAfter(@Nullable LocalDate day) {
        return from == null || day == null || !from.isAfter(day);
    }

    /** The earliest day that is known to belong to the period: its first or, where that is not known, its last. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(from == null ? until : from);
    }

    /** Whether the other one begins on the day after the last one of this. */
    public boolean isFollowedBy(Validity other) {
        return until != null && until.plusDays(1).equals(other.from);
    }

    /** Whether this period is over on the day. */
    public boolean isOver(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** Whether this period has not begun on the day. */
    public boolean isToCome(LocalDate day) {
        return from != null && from.isAfter(day);
    }

    /** This period, ending on the day. */
    public Validity endingOn(LocalDate lastDay) {
        return new Validity(from, lastDay);
    }

    /** This period, of which no end is known. */
    public Validity open() {
        return new Validity(from, null);
    }

    /** As much of this period as is over by the end of the day; nothing if it begins later. */
    public Optional<Validity> upTo(LocalDate lastDay) {
        return intersect(new Validity(null, lastDay));
    }

    /** The days that belong to both periods, if there are any. */
    public Optional<Validity> intersect(Validity other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new Validity(later(from, other.from), earlier(until, other.until)));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
