package org.knotenpunkt.application.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Withdrawn;

/** What was said and taken back, in a map. */
public final class InMemoryStatements {
    private final Map<UUID, List<Said>> stored = new HashMap<>();

    /** Keeps what was said about a record that belongs to no town. */
    public void keep(UUID subject, List<Withdrawn<Statement>> withdrawn) {
        keep(subject, null, withdrawn);
    }

    /** Keeps what the town said about the record. */
    public void keep(UUID subject, @Nullable MunicipalityId town, List<Withdrawn<Statement>> withdrawn) {
        var said = stored.computeIfAbsent(subject, id -> new ArrayList<>());
        withdrawn.forEach(one -> said.add(new Said(town, one)));
    }

    /** What was said about the record, the oldest withdrawal first. */
    public List<Withdrawn<Statement>> about(UUID subject) {
        return of(subject).stream().map(Said::statement).toList();
    }

    /** What one of the towns said of these facts of the record, or nobody's town, the oldest withdrawal first. */
    public List<Withdrawn<Statement>> about(UUID subject, Class<? extends Enum<?>> facts, Set<MunicipalityId> towns) {
        return of(subject).stream()
                .filter(said -> Arrays.stream(facts.getEnumConstants())
                        .anyMatch(fact ->
                                fact.name().equals(said.statement().fact().about())))
                .filter(said -> said.town() == null || towns.contains(said.town()))
                .map(Said::statement)
                .toList();
    }

    /** Lets go what was said about a record that is gone itself. */
    public void forget(UUID subject) {
        stored.remove(subject);
    }

    private List<Said> of(UUID subject) {
        return stored.getOrDefault(subject, List.of());
    }

    private record Said(@Nullable MunicipalityId town, Withdrawn<Statement> statement) {}
}
