package org.knotenpunkt.application.organisation;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: an organisation gets another address. */
@FunctionalInterface
public interface MoveOrganisation {
    /**
     * Moves it from the day on, unless a later change is known or it does not exist then.
     *
     * @param version the one in which the actor has seen it
     * @param correcting whether another value that is recorded for the same time was never true, and is to be taken back
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<Organisation, OrganisationError> move(
            Actor actor, OrganisationId id, long version, Address address, LocalDate from, boolean correcting);
}
