package org.knotenpunkt.application.organisation;

import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: an organisation becomes known here. */
@FunctionalInterface
public interface RegisterOrganisation {
    /**
     * Registers it, unless its town is unknown, a key is taken or does not fit, or it is not the actor's to register; and unless one
     * of the kind is known in the same place by the same name.
     *
     * @param evenIfSimilar whether it is another one than those of the same name
     */
    Result<Organisation, OrganisationError> register(Actor actor, NewOrganisation organisation, boolean evenIfSimilar);
}
