package org.knotenpunkt.application.organisation;

import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: an organisation has been registered by mistake. */
@FunctionalInterface
public interface WithdrawOrganisation {
    /**
     * Takes it back with all that is recorded about it alone, unless something else speaks of it. Who asks for it later is told why.
     *
     * @param version the one in which the actor has seen it
     * @throws IllegalArgumentException if the reason has not 1 to 500 characters
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<Organisation, OrganisationError> withdraw(Actor actor, OrganisationId id, long version, String reason);
}
