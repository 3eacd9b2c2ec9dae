package org.knotenpunkt.domain.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to an offer. */
public sealed interface OfferEvent extends DomainEvent {
    OfferId offer();

    @Override
    default UUID subject() {
        return offer().value();
    }

    /**
     * It was drafted.
     *
     * @param origin the offer of which it is a copy, or null
     */
    record OfferDrafted(
            OfferId offer,
            MunicipalityId municipality,
            @Nullable OfferId origin,
            Instant at) implements OfferEvent {}

    /** What is said of it, where it is, what it is good for or who stands behind it has changed. */
    record OfferRevised(OfferId offer, MunicipalityId municipality, Instant at) implements OfferEvent {}

    /** It has another schedule. */
    record OfferScheduled(OfferId offer, MunicipalityId municipality, Instant at) implements OfferEvent {}

    /** Everybody sees it, and somebody assures that it is right until a day. */
    record OfferPublished(OfferId offer, MunicipalityId municipality, LocalDate assuredUntil, Instant at)
            implements OfferEvent {}

    /** Somebody has told how many places were free on a day, or that this is not known. */
    record FreePlacesTold(OfferId offer, MunicipalityId municipality, Instant at) implements OfferEvent {}

    /** It is a draft again. */
    record OfferUnpublished(OfferId offer, MunicipalityId municipality, Instant at) implements OfferEvent {}

    /** It is over. */
    record OfferEnded(OfferId offer, MunicipalityId municipality, Instant at) implements OfferEvent {}

    /** A session does not take place. */
    record SessionCancelled(OfferId offer, MunicipalityId municipality, SessionId session, LocalDate day, Instant at)
            implements OfferEvent {}

    /** A session takes place after all. */
    record SessionRestored(OfferId offer, MunicipalityId municipality, SessionId session, LocalDate day, Instant at)
            implements OfferEvent {}

    /** A session takes place at another time, or elsewhere. */
    record SessionMoved(OfferId offer, MunicipalityId municipality, SessionId session, LocalDate day, Instant at)
            implements OfferEvent {}
}
