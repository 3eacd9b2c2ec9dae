package org.knotenpunkt.application.offer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.organisation.OrganisationId;

/** Out-port: what the centres of all towns have published; centres that are closed have nothing any more. */
public interface OpenOfferQueries {
    /**
     * Published offers by id.
     *
     * @param from when the sessions that come along are still to come; null for all of them
     */
    NumberedPage<OpenOffer> offers(
            OpenOfferFilter which, @Nullable LocalDateTime from, LocalDate today, PageNumber page);

    /** Hands over all published offers by id, with all their sessions, without holding them all. */
    void each(LocalDate today, Consumer<? super OpenOffer> consumer);

    /** A published offer with all its sessions. */
    Optional<OpenOffer> offer(OfferId id, LocalDate today);

    /**
     * Who holds published offers, by id.
     *
     * @param text that stands in the name, or null
     */
    NumberedPage<Holder> holders(@Nullable String text, LocalDate today, PageNumber page);

    /** The same with the offers that they hold. */
    NumberedPage<HeldOffers> heldOffers(@Nullable String text, LocalDate today, PageNumber page);

    Optional<HeldOffers> holder(OrganisationId id, LocalDate today);
}
