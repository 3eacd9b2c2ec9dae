package org.knotenpunkt.application.organisation;

import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: an organisation is reached otherwise. */
@FunctionalInterface
public interface ChangeContact {
    /**
     * Changes how it is reached.
     *
     * @param version the one in which the actor has seen it
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<Organisation, OrganisationError> changeContact(
            Actor actor, OrganisationId id, long version, Contact contact);
}
