package org.knotenpunkt.application.offer;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.organisation.OrganisationId;

/** In-port: programs read what the centres of all towns have published, to show it elsewhere. */
public interface ReadOpenOffers {
    /** Published offers by id, with the sessions that are to come. */
    NumberedPage<OpenOffer> offers(OpenOfferFilter which, PageNumber page);

    /** The same with all their sessions. */
    NumberedPage<OpenOffer> wholeOffers(OpenOfferFilter which, PageNumber page);

    /** Hands over all published offers by id, with all their sessions, as they are at one moment, without holding them all. */
    void each(Consumer<? super OpenOffer> consumer);

    /** A published offer with all its sessions. */
    Optional<OpenOffer> offer(OfferId id);

    /**
     * Who holds published offers, by id.
     *
     * @param text that stands in the name, or null
     */
    NumberedPage<Holder> holders(@Nullable String text, PageNumber page);

    /** The same with the offers that they hold. */
    NumberedPage<HeldOffers> heldOffers(@Nullable String text, PageNumber page);

    Optional<HeldOffers> holder(OrganisationId id);
}
