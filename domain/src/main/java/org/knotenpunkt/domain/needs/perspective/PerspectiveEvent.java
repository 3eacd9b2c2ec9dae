package org.knotenpunkt.domain.needs.perspective;

import java.time.Instant;
import java.util.UUID;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to a perspective of a town's own. */
public sealed interface PerspectiveEvent extends DomainEvent {
    OwnPerspectiveId perspective();

    @Override
    default UUID subject() {
        return perspective().value();
    }

    /** The town asks from there, too, from now on. */
    record PerspectiveAdded(
            OwnPerspectiveId perspective, MunicipalityId municipality, String perspectiveCode, Instant at)
            implements PerspectiveEvent {}

    /** It is called otherwise. */
    record PerspectiveRenamed(OwnPerspectiveId perspective, MunicipalityId municipality, Instant at)
            implements PerspectiveEvent {}

    /** It is offered to no assessment any more. */
    record PerspectiveGivenUp(OwnPerspectiveId perspective, MunicipalityId municipality, Instant at)
            implements PerspectiveEvent {}

    /** It is offered again. */
    record PerspectiveTakenUp(OwnPerspectiveId perspective, MunicipalityId municipality, Instant at)
            implements PerspectiveEvent {}
}
