package org.example.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.knotenpunkt.application.initiative.InitiativeRepository;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.Withdrawal;

// tag::adapter[]
/** Asks another repository only for what it has not seen yet. */
public final class RememberingInitiatives implements InitiativeRepository {
    private final InitiativeRepository stored;
    private final Map<InitiativeId, Initiative> seen = new ConcurrentHashMap<>();

    public RememberingInitiatives(InitiativeRepository stored) {
        this.stored = stored;
    }

    @Override
    public Optional<Initiative> findById(InitiativeId id) {
        return Optional.ofNullable(seen.get(id)).or(() -> stored.findById(id));
    }

    @Override
    public List<InitiativeId> findNamesakes(String name, LocalDate day) {
        return stored.findNamesakes(name, day);
    }

    @Override
    public void save(Initiative initiative) {
        try {
            stored.save(initiative);
            seen.put(initiative.id(), initiative.saved());
        } catch (ConcurrentChangeException lost) {
            seen.remove(initiative.id());
            throw lost;
        }
    }

    @Override
    public boolean withdraw(Initiative initiative, Withdrawal how) {
        seen.remove(initiative.id());
        return stored.withdraw(initiative, how);
    }
}
// end::adapter[]
