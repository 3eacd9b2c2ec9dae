package org.knotenpunkt.application.shared;

import java.util.List;
import java.util.UUID;
import org.knotenpunkt.domain.shared.DomainEvent;

class RecordingEventsTest implements DomainEventsContract {
    private final RecordingEvents events = new RecordingEvents();

    @Override
    public DomainEvents events() {
        return events;
    }

    @Override
    public List<UUID> subjects() {
        return events.published().stream().map(DomainEvent::subject).toList();
    }
}
