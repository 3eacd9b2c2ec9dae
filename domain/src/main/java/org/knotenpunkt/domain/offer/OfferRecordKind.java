package org.knotenpunkt.domain.offer;

import static org.knotenpunkt.domain.offer.OfferAction.KEEP_OFFERS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_OFFERS;

import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.domain.shared.Scope;

/** The kinds of records about offers, and who sees and changes one of each. */
public enum OfferRecordKind implements RecordKind {
    OFFER;

    public static KnownRecord of(Offer offer) {
        var town = new Scope.Municipality(offer.municipality());
        return new KnownRecord(
                OFFER,
                offer.id().value(),
                offer.content().texts().original().title(),
                town,
                List.of(new Permission(READ_OFFERS, town)),
                Stream.concat(Stream.of(town), offer.scopes().stream())
                        .map(scope -> new Permission(KEEP_OFFERS, scope))
                        .toList());
    }
}
