package org.knotenpunkt.application.organisation;

import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: an organisation becomes known here. */
@FunctionalInterface
public interface RegisterOrganisation {
    /** Registers it, unless its town is unknown, a key is taken or does not fit, or it is not the actor's to register. */
    Result<Organisation, OrganisationError> register(Actor actor, NewOrganisation organisation);
}
