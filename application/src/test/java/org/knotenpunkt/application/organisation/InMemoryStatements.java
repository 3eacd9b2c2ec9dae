package org.knotenpunkt.application.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Withdrawn;

/** What was said and taken back, in a map. */
public final class InMemoryStatements {
    private final Map<UUID, List<Withdrawn<Statement>>> stored = new HashMap<>();

    /** Keeps what was said about the record. */
    public void keep(UUID subject, List<Withdrawn<Statement>> withdrawn) {
        stored.computeIfAbsent(subject, id -> new ArrayList<>()).addAll(withdrawn);
    }

    /** What was said about the record, the oldest withdrawal first. */
    public List<Withdrawn<Statement>> about(UUID subject) {
        return List.copyOf(stored.getOrDefault(subject, List.of()));
    }
}
