package org.knotenpunkt.application.offer.placement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.placement.Placement;
import org.knotenpunkt.domain.offer.placement.PlacementId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: keeps placements. */
public interface Placements {
    Optional<Placement> findById(PlacementId id);

    /** Those of the city-wide offer, by the names of the centres, and of one centre the newest first. */
    List<PlacedAt> of(OfferId original, LocalDate today);

    /** Those that one of the centres has not answered, of offers that are not over; by title. */
    List<PlacementRow> awaited(MunicipalityId town, Set<CentreId> centres, LocalDate today);

    /**
     * What centres have last said since then, of offers that are not over: refusals first, and the newest of them first. What was proposed to
     * a centre once more is left out.
     */
    List<PlacementRow> answered(MunicipalityId town, Instant since, LocalDate today);

    /** Those of the placements that there are in the town. */
    List<PlacementRow> rows(MunicipalityId town, Set<PlacementId> placements, LocalDate today);

    /** Those of the city-wide offer that nobody has answered. */
    List<Placement> open(OfferId original);

    /** The offers as which centres have taken in the city-wide one. */
    List<OfferId> placed(OfferId original);

    /** Whether one is proposed to the centre, or has been taken in. */
    boolean isPlaced(OfferId original, CentreId centre);

    /**
     * Stores the placement in place of what was stored under the same id.
     *
     * @throws ConcurrentChangeException if it has been saved by someone else since it was read
     */
    void save(Placement placement);
}
