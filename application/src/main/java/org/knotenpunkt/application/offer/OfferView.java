package org.knotenpunkt.application.offer;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.SessionChange;
import org.knotenpunkt.domain.offer.SessionId;

/**
 * An offer as those see it who work with it.
 *
 * @param provider who holds it, if that is another one than the centre's own
 * @param origin the offer from which it was made; null if it was made from none, or that is gone
 * @param counted the sessions of which somebody has entered how many came
 * @param changes what was said of whether its sessions take place, in order
 * @param shownAt the centre in whose programme everybody reads it; null if nobody does
 */
public record OfferView(
        Offer offer,
        OrganisationRef centre,
        @Nullable OrganisationRef provider,
        @Nullable Offer origin,
        Set<SessionId> counted,
        List<SessionChange> changes,
        Programme.@Nullable Site shownAt) {
    public OfferView {
        counted = Set.copyOf(counted);
        changes = List.copyOf(changes);
    }

    /** The city-wide offer that it follows; null if it follows none. */
    public @Nullable Offer original() {
        return origin != null && origin.isFollowed() ? origin : null;
    }

    /** The offer of which it was a copy, and which it does not follow; null if there is none. */
    public @Nullable Offer copied() {
        return original() == null ? origin : null;
    }
}
