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
 * @param answers what centres say of it where it is city-wide; null of one of a centre
 */
public record OfferRow(
        OfferId id,
        CentreId centre,
        String centreName,
        String title,
        OfferKind kind,
        Publication publication,
        @Nullable LocalDateTime next,
        int sessions,
        @Nullable Answers answers) {
    /**
     * How many centres have which place in a city-wide offer; what each has said last counts.
     *
     * @param takenIn that have taken it in and not ended it
     * @param refused that have said why not
     * @param awaited that are still to answer
     */
    public record Answers(int takenIn, int refused, int awaited) {
        public boolean isProposed() {
            return takenIn + refused + awaited > 0;
        }
    }
}
