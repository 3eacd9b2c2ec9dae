package org.knotenpunkt.domain.partnership.progress;

import static java.time.temporal.ChronoUnit.DAYS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.knotenpunkt.domain.partnership.content.Measure;

/**
 * The straight way of a goal from its baseline to its target on its due day. It leads up, down or, where no more is wanted than to keep
 * what there is, along.
 */
public record Path(LocalDate from, BigDecimal baseline, LocalDate due, BigDecimal target) {
    private static final int SHOWN_SCALE = 1;
    private static final int COVERED_SCALE = 4;

    /**
     * The path of a goal; none if it is not known where it begins.
     *
     * @param values of which one may be its {@link Baseline}
     */
    public static Optional<Path> of(Measure measure, Collection<GoalValue> values) {
        return Baseline.of(measure, values)
                .map(baseline -> new Path(baseline.day(), baseline.value(), measure.due(), measure.target()));
    }

    private boolean leadsDown() {
        return target.compareTo(baseline) < 0;
    }

    /** Whether the target is reached with the value. */
    boolean endsWith(BigDecimal value) {
        return isEnough(value, target);
    }

    private boolean isEnough(BigDecimal value, BigDecimal needed) {
        return leadsDown() ? value.compareTo(needed) <= 0 : value.compareTo(needed) >= 0;
    }

    /** Whether one is on the path, or ahead of it, with the value on the day. Nothing is rounded. */
    boolean isKeptBy(BigDecimal value, LocalDate day) {
        if (!day.isBefore(due)) {
            return endsWith(value);
        }
        if (day.isBefore(from)) {
            return isEnough(value, baseline);
        }
        var covered = value.subtract(baseline).multiply(BigDecimal.valueOf(DAYS.between(from, due)));
        return isEnough(covered, whole().multiply(BigDecimal.valueOf(DAYS.between(from, day))));
    }

    private BigDecimal whole() {
        return target.subtract(baseline);
    }

    /**
     * How much of the way is covered with the value, from 0 to 1 and rounded down. Where no more is wanted than to keep what there is, it is
     * all of the way or none.
     */
    public BigDecimal covered(BigDecimal value) {
        if (whole().signum() == 0) {
            return endsWith(value) ? BigDecimal.ONE : BigDecimal.ZERO;
        }
        return value.subtract(baseline)
                .divide(whole(), COVERED_SCALE, RoundingMode.FLOOR)
                .max(BigDecimal.ZERO)
                .min(BigDecimal.ONE);
    }

    /** Where the path is on the day, rounded to one decimal place. */
    public BigDecimal on(LocalDate day) {
        if (!day.isBefore(due)) {
            return target;
        }
        if (day.isBefore(from)) {
            return baseline;
        }
        return whole().multiply(BigDecimal.valueOf(DAYS.between(from, day)))
                .divide(BigDecimal.valueOf(DAYS.between(from, due)), SHOWN_SCALE, RoundingMode.HALF_UP)
                .add(baseline);
    }
}
