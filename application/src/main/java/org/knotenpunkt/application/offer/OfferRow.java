package org.knotenpunkt.application.offer;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.Publication;

/**
 * An offer in a list.
 *
 * @param title in the language in which it was written
 * @param centreName of the centre, as it is called today
 * @param next when the next session that takes place begins; null if none is to come
 * @param sessions how many are to come
 */
public record OfferRow(
        OfferId id,
        CentreId centre,
        String centreName,
        String title,
        OfferKind kind,
        Publication publication,
        @Nullable LocalDateTime next,
        int sessions) {}
