package org.knotenpunkt.persistence.offer;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;

/** Offers in PostgreSQL, as far as it matters for who sees them. */
public final class JooqKnownOffers implements KnownRecords {
    private final Offers offers;

    @Inject
    public JooqKnownOffers(Offers offers) {
        this.offers = offers;
    }

    @Override
    public Set<OfferRecordKind> kinds() {
        return EnumSet.allOf(OfferRecordKind.class);
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return switch (kind) {
            case OfferRecordKind.OFFER -> offers.findById(new OfferId(id)).map(OfferRecordKind::of);
            default -> Optional.empty();
        };
    }
}
