package org.knotenpunkt.application.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.Withdrawal;

/** Out-port: keeps networks of towns. */
public interface InitiativeRepository {
    Optional<Initiative> findById(InitiativeId id);

    /** Those that bear the name, however it is capitalised, and have not ended before the day; ordered by id. */
    List<InitiativeId> findNamesakes(String name, LocalDate day);

    /**
     * Stores the network with its members, supporters and counts, in place of what was stored under the same id.
     *
     * @throws ConcurrentChangeException if somebody else has saved it since it was read
     */
    void save(Initiative initiative);

    /**
     * Takes the network out of all that is stored, with its counts and what had been taken back of it, and keeps how it was called and why
     * it is gone.
     *
     * @param how with a reason
     * @return whether it is gone; it is not if somebody has or had a right over it
     * @throws ConcurrentChangeException if somebody else has saved it since it was read
     */
    boolean withdraw(Initiative initiative, Withdrawal how);
}
