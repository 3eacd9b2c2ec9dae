package org.knotenpunkt.application.initiative;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeId;

/** Out-port: keeps networks of towns. */
public interface InitiativeRepository {
    Optional<Initiative> findById(InitiativeId id);

    /** Those that bear the name, however it is capitalised; ordered by id. */
    List<InitiativeId> findNamesakes(String name);

    /**
     * Stores the network with its members, supporters and counts, in place of what was stored under the same id.
     *
     * @throws ConcurrentChangeException if somebody else has saved it since it was read
     */
    void save(Initiative initiative);
}
