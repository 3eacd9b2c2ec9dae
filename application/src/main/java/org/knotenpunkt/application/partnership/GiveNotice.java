package org.knotenpunkt.application.partnership;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a party says for itself that it leaves, and keeps to the time of notice. */
public interface GiveNotice {
    /**
     * Gives notice for the party, by the actor's mandate of today; for the others the agreement holds.
     *
     * @param version of the agreement that the actor has seen
     * @param lastDay the last day on which the party takes part
     * @param reason 1 to 1,000 characters
     */
    Result<Agreement, AgreementError> giveNotice(
            Actor actor, AgreementId id, long version, OrganisationId party, LocalDate lastDay, String reason);
}
