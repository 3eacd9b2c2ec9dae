package org.knotenpunkt.web.offer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.placement.PlacedAt;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.placement.Placement;
import org.knotenpunkt.domain.offer.placement.PlacementState;

/**
 * A placement as JSON.
 *
 * @param offer as which the centre has taken it in
 * @param answeredAt when it was answered or taken back
 * @param endedAt when the offer ended as which the centre has taken it in
 */
record PlacementJson(
        UUID id,
        UUID original,
        UUID centre,
        @Nullable String centreName,
        PlacementState state,
        @Nullable String reason,
        @Nullable UUID offer,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        OfferJson.ScheduleJson schedule,
        long version) {
    static PlacementJson from(PlacedAt placed) {
        return from(placed.placement(), placed.centreName(), placed.endedAt());
    }

    /** One that was just proposed. */
    static PlacementJson from(Placement placement) {
        return from(placement, null, null);
    }

    private static PlacementJson from(Placement placement, @Nullable String centreName, @Nullable Instant endedAt) {
        return new PlacementJson(
                placement.id().value(),
                placement.original().value(),
                placement.centre().value(),
                centreName,
                placement.state(),
                placement.reason().orElse(null),
                placement.placed().map(OfferId::value).orElse(null),
                placement.answeredAt().orElse(null),
                endedAt,
                OfferJson.ScheduleJson.from(placement.schedule()),
                placement.version());
    }
}
