package org.knotenpunkt.application.offer.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.placement.Placement;
import org.knotenpunkt.domain.offer.placement.PlacementId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: city-wide offers are proposed to centres, and centres answer. The version is the one in which the actor has seen the placement; if it
 * is not the current one, a {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says so.
 */
public interface PlaceOffers {
    /** Proposes the offer to a centre of its town, with these dates. */
    Result<Placement, OfferError> propose(Actor actor, OfferId original, CentreId centre, Schedule schedule);

    /** Takes it back. */
    Result<Placement, OfferError> withdraw(Actor actor, PlacementId id, long version);

    /**
     * The centre takes it in: from now on it is an offer of the centre and in its programme.
     *
     * @param place the room or building; null if it is the one that the city-wide offer names
     * @param assuredUntil the last day for which the centre assures that all is right
     */
    Result<Placement, OfferError> accept(
            Actor actor, PlacementId id, long version, @Nullable String place, LocalDate assuredUntil);

    /** The centre says why not. */
    Result<Placement, OfferError> refuse(Actor actor, PlacementId id, long version, String reason);

    /** The placements of a city-wide offer, for all who work in its town. */
    Result<List<PlacedAt>, OfferError> of(Actor actor, OfferId original);

    /** What waits for the actor, and what is new of what the actor has proposed. */
    Result<PlacementAgenda, OfferError> agenda(Actor actor, MunicipalityId town);

    /** Those of the placements that there are in the town, for all who work there. */
    Result<List<PlacementRow>, OfferError> rows(Actor actor, MunicipalityId town, Set<PlacementId> placements);
}
