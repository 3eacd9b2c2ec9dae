package org.knotenpunkt.application.organisation;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a register does not call an organisation by a key any more. */
@FunctionalInterface
public interface EndKey {
    /**
     * Ends the key with the day, unless the organisation does not bear it then.
     *
     * @param version the one in which the actor has seen it
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<Organisation, OrganisationError> endKey(
            Actor actor, OrganisationId id, long version, ExternalKey key, LocalDate lastDay);
}
