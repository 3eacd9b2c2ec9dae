package org.knotenpunkt.domain.offer;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;

/**
 * What an offer is, beside when it takes place.
 *
 * @param provider who holds it, if that is another one than the centre's own
 */
public record OfferContent(
        @Nullable OrganisationId provider, OfferProfile profile, OfferTexts texts, OfferPlace place, OfferAims aims) {
    public OfferContent heldBy(@Nullable OrganisationId other) {
        return new OfferContent(other, profile, texts, place, aims);
    }

    public OfferContent being(OfferProfile other) {
        return new OfferContent(provider, other, texts, place, aims);
    }

    public OfferContent saying(OfferTexts other) {
        return new OfferContent(provider, profile, other, place, aims);
    }

    public OfferContent at(OfferPlace other) {
        return new OfferContent(provider, profile, texts, other, aims);
    }

    /** The same at another centre, where neither the address nor the ways in nor what was agreed are those of the first. */
    OfferContent elsewhere() {
        return new OfferContent(provider, profile, texts, OfferPlace.called(place.name()), OfferAims.NONE);
    }

    /** What the other says, at this place and with these aims. */
    public OfferContent following(OfferContent other) {
        return new OfferContent(other.provider, other.profile, other.texts, place, aims);
    }

    public OfferContent aimingAt(OfferAims other) {
        return new OfferContent(provider, profile, texts, place, other);
    }
}
