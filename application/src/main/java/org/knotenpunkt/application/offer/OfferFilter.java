package org.knotenpunkt.application.offer;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.organisation.OrganisationId;

/**
 * Which offers of a town are looked for: those of which all is so that is not null.
 *
 * @param centre of which they are
 * @param provider who is named as holding them
 */
public record OfferFilter(
        @Nullable CentreId centre, @Nullable OrganisationId provider) {
    /** All of them. */
    public static final OfferFilter ALL = new OfferFilter(null, null);

    public static OfferFilter of(CentreId centre) {
        return new OfferFilter(centre, null);
    }
}
