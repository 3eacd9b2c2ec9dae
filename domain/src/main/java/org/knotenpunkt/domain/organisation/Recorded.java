package org.knotenpunkt.domain.organisation;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.domain.shared.Validity;

/** The one way in which what somebody records enters what is known: for one day there is one value, and another one contradicts it. */
public final class Recorded {
    private Recorded() {}

    /**
     * The timeline with the value from the day on; the same one if it says so already.
     *
     * @param from the first day, or null if the beginning is not known, which only the first value of a fact can say
     * @param dayNeeded the reason to refuse a further value without a day
     * @param tooEarly the reason to refuse a day before the beginning of the latest value, made of both
     * @param saidOtherwise the reason to refuse a value because another is recorded from the same day on, made of that
     */
    public static <T, E extends DomainError> Result<Timeline<T>, E> in(
            Timeline<T> timeline,
            T value,
            @Nullable LocalDate from,
            E dayNeeded,
            BiFunction<LocalDate, LocalDate, ? extends E> tooEarly,
            Function<? super T, ? extends E> saidOtherwise) {
        if (from == null) {
            return timeline.entries().isEmpty() ? Result.success(Timeline.always(value)) : Result.refusal(dayNeeded);
        }
        var beginning = timeline.latest().map(Dated::validity).map(Validity::from);
        if (beginning.filter(from::isBefore).isPresent()) {
            return Result.refusal(tooEarly.apply(from, beginning.get()));
        }
        var other = timeline.begunOn(from).map(Dated::value).filter(known -> !known.equals(value));
        if (other.isPresent()) {
            return Result.refusal(saidOtherwise.apply(other.get()));
        }
        var saidAlready = timeline.latest()
                .filter(entry ->
                        entry.validity().until() == null && entry.value().equals(value))
                .isPresent();
        return Result.success(saidAlready ? timeline : timeline.changedTo(value, from));
    }

    /**
     * The counts with the one for the day or the school year, unless there is another one for it.
     *
     * @param saidOtherwise the reason to refuse a count because another is recorded for the same time, made of that
     */
    public static <K, T, E extends DomainError> Result<SortedMap<K, T>, E> in(
            SortedMap<K, T> counts, K time, T value, Function<? super T, ? extends E> saidOtherwise) {
        var known = counts.get(time);
        if (known != null && !known.equals(value)) {
            return Result.refusal(saidOtherwise.apply(known));
        }
        var changed = new TreeMap<>(counts);
        changed.put(time, value);
        return Result.success(changed);
    }

    /** The source, unless it has yet to appear. */
    public static Result<Source, FactError> from(Source source, LocalDate today) {
        return source.isToCome(today)
                ? Result.refusal(new FactError.SourceInFuture(source.date()))
                : Result.success(source);
    }

    /** The source of a count, unless it is older than the first day on which that could be counted. */
    public static Result<Source, FactError> counted(Source source, LocalDate firstDay) {
        return source.isBefore(firstDay)
                ? Result.refusal(new FactError.SourceTooOld(source.date(), firstDay))
                : Result.success(source);
    }
}
