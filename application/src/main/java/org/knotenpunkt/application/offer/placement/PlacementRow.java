package org.knotenpunkt.application.offer.placement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.placement.PlacementId;
import org.knotenpunkt.domain.offer.placement.PlacementState;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;

/**
 * A placement in a list.
 *
 * @param title of the city-wide offer, in the language in which it was written
 * @param provider who holds the city-wide offer, if that is another one than the town
 * @param centreName as the centre is called today
 * @param reason why the centre did not take it in; null unless it has refused
 * @param answeredAt when it was answered or taken back; null if it was not
 */
public record PlacementRow(
        PlacementId id,
        OfferId original,
        String title,
        @Nullable OrganisationId provider,
        String centreName,
        PlacementState state,
        @Nullable String reason,
        @Nullable Instant answeredAt) {
    /** Where those work who propose the offer to centres: in the town, and for the provider. */
    List<Scope> scopes(MunicipalityId town) {
        return Offer.scopes(town, Offer.ofTown(town), provider);
    }
}
