package org.knotenpunkt.application.offer.placement;

import org.knotenpunkt.domain.offer.placement.Placement;

/**
 * A placement, and what the centre is called.
 *
 * @param centreName as the centre is called today
 */
public record PlacedAt(Placement placement, String centreName) {}
