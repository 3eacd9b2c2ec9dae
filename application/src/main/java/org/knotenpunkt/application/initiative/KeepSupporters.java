package org.knotenpunkt.application.initiative;

import java.time.LocalDate;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.Supporter;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: foundations and agencies carry a network for a time. */
public interface KeepSupporters {
    /**
     * Notes who carries the network.
     *
     * @param version of the network, as the actor saw it
     * @throws ConcurrentChangeException if the network has another version by now
     */
    Result<Initiative, InitiativeError> support(Actor actor, InitiativeId id, long version, Supporter supporter);

    /**
     * Notes the last day on which an organisation carries the network.
     *
     * @param version of the network, as the actor saw it
     * @throws ConcurrentChangeException if the network has another version by now
     */
    Result<Initiative, InitiativeError> endSupport(
            Actor actor, InitiativeId id, long version, OrganisationId organisation, LocalDate until);
}
