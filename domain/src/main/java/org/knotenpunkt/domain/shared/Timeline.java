package org.knotenpunkt.domain.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fact as it was over time: on each day it has one value at most.
 *
 * @param entries the values with their periods, oldest first; the periods do not overlap
 */
public record Timeline<T>(List<Dated<T>> entries) {
    private static final Comparator<Validity> BY_BEGINNING =
            Comparator.comparing(Validity::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Timeline {
        entries = entries.stream()
                .sorted(Comparator.comparing(Dated::validity, BY_BEGINNING))
                .toList();
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i - 1).validity().overlaps(entries.get(i).validity())) {
                throw new IllegalArgumentException("The periods %s and %s overlap"
                        .formatted(entries.get(i - 1).validity(), entries.get(i).validity()));
            }
        }
    }

    public static <T> Timeline<T> empty() {
        return new Timeline<>(List.of());
    }

    /** A fact that holds always, as far as is known. */
    public static <T> Timeline<T> always(T value) {
        return new Timeline<>(List.of(new Dated<>(value, Validity.ALWAYS)));
    }

    /** The value on the day, if one is known. */
    public Optional<T> on(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.validity().includes(day))
                .map(Dated::value)
                .findFirst();
    }

    /** The newest entry, if there is any. */
    public Optional<Dated<T>> latest() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    /**
     * The timeline in which the fact has the value from the day on. What held before ends on the day before; what began on
     * that very day is corrected. The past stays as it was.
     *
     * @throws IllegalArgumentException if a later change is known already; see {@link #canChangeFrom}
     */
    public Timeline<T> changedTo(T value, LocalDate from) {
        if (!canChangeFrom(from)) {
            throw new IllegalArgumentException("A change after %s is known already".formatted(from));
        }
        var before = entries.stream()
                .filter(entry -> !entry.validity().isToCome(from)
                        && !from.equals(entry.validity().from()))
                .map(entry -> entry.validity().includes(from) ? entry.endingOn(from.minusDays(1)) : entry);
        return new Timeline<>(Stream.concat(before, Stream.of(new Dated<>(value, Validity.from(from))))
                .toList());
    }

    /** The timeline in which the source says the value that begins on the day; null is nobody whom we know. */
    public Timeline<T> saidBy(@Nullable Source source, @Nullable LocalDate from) {
        return new Timeline<>(entries.stream()
                .map(entry -> Objects.equals(entry.validity().from(), from)
                        ? new Dated<>(entry.value(), entry.validity(), source)
                        : entry)
                .toList());
    }

    /** The timeline in which the fact has the value on all days on which none is known. */
    public Timeline<T> otherwise(T value) {
        List<Dated<T>> filled = new ArrayList<>();
        @Nullable Dated<T> before = null;
        for (var entry : entries) {
            gap(before, entry).map(period -> new Dated<>(value, period)).ifPresent(filled::add);
            filled.add(entry);
            before = entry;
        }
        gap(before, null).map(period -> new Dated<>(value, period)).ifPresent(filled::add);
        return new Timeline<>(filled);
    }

    /** The days between two entries; null is: from ever, for ever. */
    private static Optional<Validity> gap(@Nullable Dated<?> before, @Nullable Dated<?> after) {
        var last = before == null ? null : before.validity().until();
        var next = after == null ? null : after.validity().from();
        if ((before != null && last == null) || (after != null && next == null)) {
            return Optional.empty();
        }
        var from = last == null ? null : last.plusDays(1);
        var until = next == null ? null : next.minusDays(1);
        return from != null && until != null && until.isBefore(from)
                ? Optional.empty()
                : Optional.of(new Validity(from, until));
    }

    /** As much of the timeline as is over by the end of the day. */
    public Timeline<T> upTo(LocalDate lastDay) {
        return new Timeline<>(
                entries.stream().flatMap(entry -> entry.upTo(lastDay).stream()).toList());
    }

    /** The entry that began on the day, or the one of which the beginning is not known. */
    public Optional<Dated<T>> begunOn(@Nullable LocalDate from) {
        return entries.stream()
                .filter(entry -> Objects.equals(entry.validity().from(), from))
                .findFirst();
    }

    /** Whether a value of which this is true holds on any day of the period. */
    public boolean holdsIn(Validity period, Predicate<? super T> what) {
        return entries.stream()
                .filter(entry -> entry.validity().overlaps(period))
                .anyMatch(entry -> what.test(entry.value()));
    }

    /**
     * The value that begins on the day, for as much of its period as lies within another; none if there was one like it in its period
     * before.
     *
     * @param from the day; null is the value of which the beginning is not known
     * @param before how it was before
     */
    public Optional<Dated<T>> begunAnew(
            @Nullable LocalDate from, Timeline<T> before, BiPredicate<? super T, ? super T> alike, Validity within) {
        return begunOn(from)
                .filter(entry -> !before.holdsIn(entry.validity(), known -> alike.test(known, entry.value())))
                .flatMap(entry -> entry.validity().intersect(within).map(period -> new Dated<>(entry.value(), period)));
    }

    /**
     * The timeline in which the entry never was. What held up to the day before it holds on in its place, for it ended only
     * because the entry began.
     */
    public Timeline<T> without(Dated<T> entry) {
        var from = entry.validity().from();
        return new Timeline<>(entries.stream()
                .filter(other -> !other.equals(entry))
                .map(other -> from != null
                                && from.minusDays(1).equals(other.validity().until())
                        ? other.lasting(new Validity(
                                other.validity().from(), entry.validity().until()))
                        : other)
                .toList());
    }

    /** The timeline in which the entry had the value all the time. */
    public Timeline<T> corrected(Dated<T> entry, T value) {
        return new Timeline<>(entries.stream()
                .map(other -> other.equals(entry) ? new Dated<>(value, entry.validity()) : other)
                .toList());
    }

    /** Whether no change is known that is later than the day. */
    public boolean canChangeFrom(LocalDate day) {
        return entries.stream().noneMatch(entry -> entry.validity().isToCome(day));
    }
}
