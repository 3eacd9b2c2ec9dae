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
 * What a party gave of a contribution on a day.
 *
 * @param amount above 0, in the unit of the contribution
 * @param note up to 300 characters, or null
 * @param by the account that recorded it
 */
public record Delivery(
        DeliveryId id,
        LocalDate day,
        BigDecimal amount,
        @Nullable String note,
        Instant at,
        UUID by) {
    public static final int MAX_LENGTH = 300;

    /** The oldest first; of one day, what was recorded first. */
    public static final Comparator<Delivery> BY_DAY =
            Comparator.comparing(Delivery::day).thenComparing(Delivery::at);

    public Delivery {
        amount = Numbers.plain(amount);
        note = Texts.optional("note of a delivery", note, MAX_LENGTH);
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("A delivery of %s is none".formatted(amount));
        }
    }

    boolean looksLike(Delivery other) {
        return day.equals(other.day) && amount.compareTo(other.amount) == 0;
    }
}
