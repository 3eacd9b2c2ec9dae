package org.knotenpunkt.domain.partnership.progress;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.content.Numbers;
import org.knotenpunkt.domain.shared.Texts;

/**
 * How much the sign of a goal was on a day.
 *
 * @param value in the unit of the goal; null exactly if it was not held
 * @param source where it can be looked up or, if it was not held, who says so; 1 to 300 characters
 * @param by the account that recorded it
 */
public record GoalValue(
        GoalValueId id,
        LocalDate day,
        CountMethod method,
        @Nullable BigDecimal value,
        String source,
        Instant at,
        UUID by) {
    public static final int MAX_LENGTH = 300;

    /** The oldest first; of one day, what is most reliable comes last. */
    public static final Comparator<GoalValue> BY_DAY =
            Comparator.comparing(GoalValue::day).thenComparing(GoalValue::method, Comparator.reverseOrder());

    /** The oldest first; of one day, what is most reliable. */
    static final Comparator<GoalValue> FROM_THE_FIRST =
            Comparator.comparing(GoalValue::day).thenComparing(GoalValue::method);

    public GoalValue {
        value = value == null ? null : Numbers.plain(value);
        source = Texts.called("source of a value", source, MAX_LENGTH);
        if ((method == CountMethod.NOT_HELD) != (value == null)) {
            throw new IllegalArgumentException("There is a value exactly if it was held");
        }
    }

    boolean isAboutTheSameAs(GoalValue other) {
        return day.equals(other.day) && method == other.method;
    }

    private static boolean isTheSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null) {
            return other == null;
        }
        return other != null && one.compareTo(other) == 0;
    }

    boolean saysTheSameAs(GoalValue other) {
        return isTheSame(value, other.value) && source.equals(other.source);
    }
}
