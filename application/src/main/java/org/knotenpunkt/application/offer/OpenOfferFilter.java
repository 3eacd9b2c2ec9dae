package org.knotenpunkt.application.offer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;

/**
 * Which published offers are meant; null asks for nothing.
 *
 * @param text that stands in a title, a description or the words on whom it is for, in any language
 * @param holder who holds it
 * @param changedSince the instant at or after which it {@linkplain OpenOffer#changed last changed}
 */
public record OpenOfferFilter(
        @Nullable String text,
        @Nullable OfferTerm term,
        @Nullable OrganisationId holder,
        @Nullable Instant changedSince) {
    public static final OpenOfferFilter NONE = new OpenOfferFilter(null, null, null, null);
}
