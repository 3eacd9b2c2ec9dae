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
 * @param original the city-wide offer that it follows; null if it follows none
 * @param provider who holds it, if that is another one than the centre's own
 * @param counted the sessions of which somebody has entered how many came
 * @param changes what was said of whether its sessions take place, in order
 */
public record OfferView(
        Offer offer,
        OrganisationRef centre,
        @Nullable OrganisationRef provider,
        @Nullable Offer original,
        Set<SessionId> counted,
        List<SessionChange> changes) {
    public OfferView {
        counted = Set.copyOf(counted);
        changes = List.copyOf(changes);
    }
}
