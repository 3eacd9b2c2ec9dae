package org.knotenpunkt.web.shared;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.RecordKind;

/**
 * What can happen to records of a kind; {@code WebModule.recordEvents} adds some.
 *
 * @param types the names of the events whose subject is such a record
 */
public record RecordEvents(RecordKind kind, Set<String> types) {
    public RecordEvents {
        types = Set.copyOf(types);
    }

    /** @param family the type of an event, or a sealed family of them */
    public static RecordEvents of(RecordKind kind, Class<? extends DomainEvent> family) {
        return new RecordEvents(kind, types(family).map(DomainEvent::typeOf).collect(toUnmodifiableSet()));
    }

    private static Stream<Class<? extends DomainEvent>> types(Class<? extends DomainEvent> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses())
                        .<Class<? extends DomainEvent>>map(member -> member.asSubclass(DomainEvent.class))
                        .flatMap(RecordEvents::types)
                : Stream.of(family);
    }
}
