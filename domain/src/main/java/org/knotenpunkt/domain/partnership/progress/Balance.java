package org.knotenpunkt.domain.partnership.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.Numbers;

/**
 * How a contribution stands on a day, in its unit.
 *
 * @param delivered how much was given by then
 * @param open how much of what was promised is still to come
 * @param overdue how much of that should have come by then
 * @param beyond how much more than promised was given
 */
public record Balance(
        BigDecimal promised, BigDecimal delivered, BigDecimal open, BigDecimal overdue, BigDecimal beyond) {
    public Balance {
        promised = Numbers.withoutZeros(promised);
        delivered = Numbers.withoutZeros(delivered);
        open = Numbers.withoutZeros(open);
        overdue = Numbers.withoutZeros(overdue);
        beyond = Numbers.withoutZeros(beyond);
    }

    /** How the contribution stands on the day; all of it is due by the last day of its period. */
    public static Balance of(Contribution contribution, Collection<Delivery> deliveries, LocalDate today) {
        var delivered = deliveries.stream()
                .filter(delivery -> !delivery.day().isAfter(today))
                .map(Delivery::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return of(contribution, delivered, today);
    }

    /** The same, if so much was given by the day. */
    public static Balance of(Contribution contribution, BigDecimal delivered, LocalDate today) {
        var rest = contribution.amount().subtract(delivered);
        var open = rest.max(BigDecimal.ZERO);
        var overdue = contribution.until().isBefore(today) ? open : BigDecimal.ZERO;
        return new Balance(
                contribution.amount(), delivered, open, overdue, rest.negate().max(BigDecimal.ZERO));
    }

    public boolean isOverdue() {
        return overdue.signum() > 0;
    }

    /** Whether nothing of it was ever given. */
    public boolean isUntouched() {
        return delivered.signum() == 0;
    }
}
