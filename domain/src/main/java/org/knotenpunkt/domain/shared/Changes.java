package org.knotenpunkt.domain.shared;

import java.util.List;
import java.util.stream.Stream;

/**
 * What has happened to an aggregate since it was read.
 *
 * @param events what to tell others, in order
 * @param withdrawn what had been said about it and was taken back, in order
 */
public record Changes<E extends DomainEvent>(List<E> events, List<Withdrawn<Statement>> withdrawn) {
    public Changes {
        events = List.copyOf(events);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Nothing. */
    public static <E extends DomainEvent> Changes<E> none() {
        return new Changes<>(List.of(), List.of());
    }

    /** That of which the event tells. */
    public static <E extends DomainEvent> Changes<E> of(E event) {
        return new Changes<>(List.of(event), List.of());
    }

    /** These, and then what the event tells. */
    public Changes<E> and(E event) {
        return new Changes<>(Stream.concat(events.stream(), Stream.of(event)).toList(), withdrawn);
    }

    /** These, and then that something was never true. */
    public Changes<E> without(Statement wrong, Withdrawal how) {
        return new Changes<>(
                events,
                Stream.concat(withdrawn.stream(), Stream.of(new Withdrawn<>(wrong, how)))
                        .toList());
    }
}
