package org.knotenpunkt.application.organisation;

import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: an organisation has been ended by mistake. */
@FunctionalInterface
public interface ReopenOrganisation {
    /**
     * Takes its end back, and with it that others carry on after it, unless it has none.
     *
     * @param version the one in which the actor has seen it
     * @param evenIfSimilar whether it is another one than those that are called the same after its end
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<Organisation, OrganisationError> reopen(Actor actor, OrganisationId id, long version, boolean evenIfSimilar);
}
