package org.knotenpunkt.application.organisation;

import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: an organisation closes, is merged into another or divided among several. */
@FunctionalInterface
public interface EndOrganisation {
    /**
     * Ends it, unless it has ended, or a successor is not there on the next day.
     *
     * @param version the one in which the actor has seen it
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<Organisation, OrganisationError> end(Actor actor, OrganisationId id, long version, Ending ending);
}
