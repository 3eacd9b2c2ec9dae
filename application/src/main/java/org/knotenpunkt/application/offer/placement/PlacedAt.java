package org.knotenpunkt.application.offer.placement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.placement.Placement;

/**
 * A placement, and what the centre is called.
 *
 * @param centreName as the centre is called today
 * @param endedAt when the offer ended as which the centre has taken it in; null if it has not
 */
public record PlacedAt(
        Placement placement, String centreName, @Nullable Instant endedAt) {}
