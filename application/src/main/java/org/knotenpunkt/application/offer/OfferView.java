package org.knotenpunkt.application.offer;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.domain.offer.Offer;

/**
 * An offer as those see it who work with it.
 *
 * @param original the city-wide offer that it follows; null if it follows none
 * @param provider who holds it, if that is another one than the centre's own
 */
public record OfferView(
        Offer offer,
        OrganisationRef centre,
        @Nullable OrganisationRef provider,
        @Nullable Offer original) {}
