package org.knotenpunkt.application.offer;

import java.util.List;

/**
 * Who holds published offers, with these.
 *
 * @param offers by id, with the sessions that are to come
 */
public record HeldOffers(Holder holder, List<OpenOffer> offers) {
    public HeldOffers {
        offers = List.copyOf(offers);
    }
}
