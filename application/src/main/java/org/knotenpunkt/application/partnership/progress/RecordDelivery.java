package org.knotenpunkt.application.partnership.progress;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.progress.Deliveries;
import org.knotenpunkt.domain.partnership.progress.DeliveryId;
import org.knotenpunkt.domain.partnership.progress.ProgressError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: the party that gives something, or the town, says what was given. */
public interface RecordDelivery {
    /**
     * Keeps the delivery; more than promised is fine.
     *
     * @param evenIfSimilar whether it is another one than those of as much on the same day
     */
    Result<Deliveries, ProgressError> record(
            Actor actor,
            AgreementId agreement,
            ContributionId contribution,
            NewDelivery delivery,
            boolean evenIfSimilar);

    /**
     * Says that a delivery never was.
     *
     * @param version of what is recorded of the contribution, as the actor saw it
     * @throws ConcurrentChangeException if more has been recorded by now
     */
    Result<Deliveries, ProgressError> withdraw(
            Actor actor,
            AgreementId agreement,
            ContributionId contribution,
            long version,
            DeliveryId delivery,
            @Nullable String reason);
}
