package org.knotenpunkt.domain.shared;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact and the period in which it holds.
 *
 * @param source who says so, where that is kept beside the value; else null
 */
public record Dated<T>(T value, Validity validity, @Nullable Source source) {
    public Dated(T value, Validity validity) {
        this(value, validity, null);
    }

    /** The fact, as much of its period as is over by the end of the day; nothing if it begins later. */
    public Optional<Dated<T>> upTo(LocalDate lastDay) {
        return validity.upTo(lastDay).map(this::lasting);
    }

    /** The same up to the day. */
    public Dated<T> endingOn(LocalDate lastDay) {
        return lasting(validity.endingOn(lastDay));
    }

    /** The same in another period. */
    Dated<T> lasting(Validity period) {
        return new Dated<>(value, period, source);
    }
}
