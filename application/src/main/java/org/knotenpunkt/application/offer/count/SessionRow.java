package org.knotenpunkt.application.offer.count;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.organisation.OrganisationId;

/**
 * A session in a list of what is to be counted.
 *
 * @param provider who holds the session, if that is another one than the centre's own
 * @param title of the offer
 * @param cancelled why it does not take place; null if it does
 * @param tally what was entered last; null while nothing was
 * @param version how often something was entered
 */
public record SessionRow(
        OfferId offer,
        CentreId centre,
        String centreName,
        @Nullable OrganisationId provider,
        String title,
        SessionId session,
        LocalDateTime start,
        Duration length,
        @Nullable String cancelled,
        @Nullable Tally tally,
        long version) {}
