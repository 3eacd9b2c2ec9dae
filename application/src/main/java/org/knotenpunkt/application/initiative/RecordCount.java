package org.knotenpunkt.application.initiative;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;

/** In-port: somebody has published how large the network is. */
public interface RecordCount {
    /**
     * Keeps the count, unless what was counted, for which date or where it was published is not said.
     *
     * @param version of the network, as the actor saw it
     * @param count not negative
     * @param correcting whether another value that is recorded for the same time was never true, and is to be taken back
     * @throws ConcurrentChangeException if the network has another version by now
     */
    Result<Initiative, InitiativeError> record(
            Actor actor,
            InitiativeId id,
            long version,
            int count,
            @Nullable String definition,
            @Nullable PartialDate asOf,
            @Nullable Source source,
            boolean correcting);
}
