package org.knotenpunkt.domain.centre.frame;

import java.time.Instant;
import java.util.UUID;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to the quality frames of a town. It is told of the town. */
public sealed interface FrameEvent extends DomainEvent {
    @Override
    MunicipalityId municipality();

    @Override
    default UUID subject() {
        return municipality().value();
    }

    /** The town has a frame of its own, or another edition of one. */
    record FrameAdded(MunicipalityId municipality, FrameRef frame, Instant at) implements FrameEvent {}
}
