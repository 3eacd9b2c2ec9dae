package org.knotenpunkt.application.initiative;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;

/** In-port: towns join a network and leave it. */
public interface KeepMembers {
    /**
     * Takes a town in.
     *
     * @param version of the network, as the actor saw it
     * @param joined null where it is not known; of a founder it is the founding of the network
     * @throws ConcurrentChangeException if the network has another version by now
     */
    Result<Initiative, InitiativeError> join(
            Actor actor,
            InitiativeId id,
            long version,
            MunicipalityId town,
            @Nullable PartialDate joined,
            boolean founder,
            Source evidence);

    /**
     * Lets a town go.
     *
     * @param version of the network, as the actor saw it
     * @param left the last year, month or day in which the town belongs to the network
     * @throws ConcurrentChangeException if the network has another version by now
     */
    Result<Initiative, InitiativeError> leave(
            Actor actor, InitiativeId id, long version, MunicipalityId town, PartialDate left);
}
