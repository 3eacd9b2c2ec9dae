package org.knotenpunkt.domain.offer.placement;

import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.onTuesdays;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;

import java.util.UUID;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferId;

/** Placements for tests. */
public final class PlacementFixtures {
    public static final OfferId ORIGINAL = offerId(70);

    private PlacementFixtures() {}

    public static PlacementId placementId(int number) {
        return new PlacementId(new UUID(0xd030, number));
    }

    public static Offer aCityWideOffer() {
        return Offer.draft(ORIGINAL, LINDENAU, Offer.ofTown(LINDENAU), aContent(), NOW)
                .orElseThrow();
    }

    public static Placement aPlacement() {
        return Placement.propose(placementId(1), LINDENAU, ORIGINAL, CENTRE, onTuesdays(), NOW);
    }
}
