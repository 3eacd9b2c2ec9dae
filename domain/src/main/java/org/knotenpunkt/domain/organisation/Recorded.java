package org.knotenpunkt.domain.organisation;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.domain.shared.Validity;

/** The one way in which what somebody records enters a timeline. */
public final class Recorded {
    private Recorded() {}

    /**
     * The timeline with the value from the day on; the same one if it says so already.
     *
     * @param from the first day, or null if the beginning is not known, which only the first value of a fact can say
     * @param dayNeeded the reason to refuse a further value without a day
     * @param tooEarly the reason to refuse a day before the beginning of the latest value, made of both
     */
    public static <T, E extends DomainError> Result<Timeline<T>, E> in(
            Timeline<T> timeline,
            T value,
            @Nullable LocalDate from,
            E dayNeeded,
            BiFunction<LocalDate, LocalDate, ? extends E> tooEarly) {
        if (from == null) {
            return timeline.entries().isEmpty() ? Result.success(Timeline.always(value)) : Result.refusal(dayNeeded);
        }
        var beginning = timeline.latest().map(Dated::validity).map(Validity::from);
        if (beginning.filter(from::isBefore).isPresent()) {
            return Result.refusal(tooEarly.apply(from, beginning.get()));
        }
        var saidAlready = timeline.latest()
                .filter(entry ->
                        entry.validity().until() == null && entry.value().equals(value))
                .isPresent();
        return Result.success(saidAlready ? timeline : timeline.changedTo(value, from));
    }
}
