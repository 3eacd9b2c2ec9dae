package org.knotenpunkt.application.shared;

import java.util.ArrayList;
import java.util.List;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.DomainEvent;

/** Keeps all events, in the order in which they were published. */
public final class RecordingEvents implements DomainEvents {
    private final List<DomainEvent> published = new ArrayList<>();

    @Override
    public void publish(Actor actor, List<? extends DomainEvent> events) {
        published.addAll(events);
    }

    public List<DomainEvent> published() {
        return List.copyOf(published);
    }
}
