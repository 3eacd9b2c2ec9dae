package org.knotenpunkt.domain.shared;

import java.time.LocalDate;
import java.util.Optional;

/** A fact and the period in which it holds. */
public record Dated<T>(T value, Validity validity) {
    /** The fact, as much of its period as is over by the end of the day; nothing if it begins later. */
    public Optional<Dated<T>> upTo(LocalDate lastDay) {
        return validity.upTo(lastDay).map(cut -> new Dated<>(value, cut));
    }
}
