package org.knotenpunkt.persistence.offer;

import static org.knotenpunkt.persistence.tables.Tables.OFFER_SESSION;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Record1;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.offer.accessibility.AccessibilityRecords;
import org.knotenpunkt.application.offer.placement.Placements;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferRecordKind;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.accessibility.FeedbackId;
import org.knotenpunkt.domain.offer.accessibility.PageOwner;
import org.knotenpunkt.domain.offer.placement.PlacementId;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.persistence.shared.Database;

/** Offers and what belongs to them in PostgreSQL, as far as it matters for who sees them. */
public final class JooqKnownOffers implements KnownRecords {
    private final Database database;
    private final Offers offers;
    private final Placements placements;
    private final AccessibilityRecords accessibility;

    @Inject
    public JooqKnownOffers(
            Database database, Offers offers, Placements placements, AccessibilityRecords accessibility) {
        this.database = database;
        this.offers = offers;
        this.placements = placements;
        this.accessibility = accessibility;
    }

    @Override
    public Set<OfferRecordKind> kinds() {
        return EnumSet.allOf(OfferRecordKind.class);
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return kind instanceof OfferRecordKind known ? find(known, id) : Optional.empty();
    }

    private Optional<KnownRecord> find(OfferRecordKind kind, UUID id) {
        return switch (kind) {
            case OFFER -> offers.findById(new OfferId(id)).map(OfferRecordKind::of);
            case PLACEMENT ->
                placements
                        .findById(new PlacementId(id))
                        .flatMap(placement -> offers.findById(placement.original())
                                .map(original -> OfferRecordKind.placement(placement, original)));
            case COUNT -> offerOf(id).map(offer -> OfferRecordKind.count(new SessionId(id), offer));
            case ACCESSIBILITY_STATEMENT -> {
                var statement = accessibility.statement(PageOwner.of(id));
                yield statement.content().map(content -> OfferRecordKind.statement(statement, content));
            }
            case FEEDBACK -> accessibility.feedback(new FeedbackId(id)).map(OfferRecordKind::feedback);
        };
    }

    private Optional<Offer> offerOf(UUID session) {
        return database.dsl()
                .select(OFFER_SESSION.OFFER_ID.convertFrom(OfferId::new))
                .from(OFFER_SESSION)
                .where(OFFER_SESSION.ID.eq(session))
                .fetchOptional(Record1::value1)
                .flatMap(offers::findById);
    }
}
