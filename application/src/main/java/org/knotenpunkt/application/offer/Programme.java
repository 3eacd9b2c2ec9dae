package org.knotenpunkt.application.offer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferContent;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.Publication;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.Slug;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * What a centre has published.
 *
 * @param offers by title
 */
public record Programme(Site site, List<Published> offers) {
    public Programme {
        offers = List.copyOf(offers);
    }

    /**
     * A town as families know it.
     *
     * @param slug by which its programme is found; null if nothing of it has been public yet
     */
    public record Town(
            MunicipalityId id, String name, @Nullable Slug slug) {}

    /**
     * A centre as families know it.
     *
     * @param slug by which its programme is found among those of its town; null if nothing of it has been public yet
     * @param address null if it is not known
     */
    public record Site(
            CentreId id,
            Town town,
            String name,
            @Nullable Slug slug,
            @Nullable Address address) {}

    /**
     * An offer that everybody may see.
     *
     * @param provider who holds it, or null
     * @param sessions in the order in which they begin
     * @param version how often it has been changed
     * @param changed when it, or one of its sessions, last was
     */
    public record Published(
            OfferId id,
            OfferContent content,
            @Nullable String provider,
            Publication publication,
            List<Session> sessions,
            long version,
            Instant changed) {
        public Published {
            sessions = List.copyOf(sessions);
        }
    }
}
