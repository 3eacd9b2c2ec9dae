package org.knotenpunkt.application.offer.placement;

import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.placement.PlacementId;

/**
 * A placement that a centre has not answered.
 *
 * @param title of the city-wide offer, in the language in which it was written
 */
public record AwaitedPlacement(PlacementId placement, OfferId original, String title) {}
