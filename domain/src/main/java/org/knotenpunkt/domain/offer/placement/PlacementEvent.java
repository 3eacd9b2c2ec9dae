package org.knotenpunkt.domain.offer.placement;

import java.time.Instant;
import java.util.UUID;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to a placement. */
public sealed interface PlacementEvent extends DomainEvent {
    PlacementId placement();

    @Override
    default UUID subject() {
        return placement().value();
    }

    /** A city-wide offer was proposed to a centre. */
    record PlacementProposed(
            PlacementId placement, MunicipalityId municipality, OfferId original, CentreId centre, Instant at)
            implements PlacementEvent {}

    /** The centre has taken it in, as an offer of its own. */
    record PlacementAccepted(
            PlacementId placement, MunicipalityId municipality, CentreId centre, OfferId offer, Instant at)
            implements PlacementEvent {}

    /** The centre has said why not. */
    record PlacementRefused(PlacementId placement, MunicipalityId municipality, CentreId centre, Instant at)
            implements PlacementEvent {}

    /** Who proposed it has taken it back. */
    record PlacementWithdrawn(PlacementId placement, MunicipalityId municipality, CentreId centre, Instant at)
            implements PlacementEvent {}
}
