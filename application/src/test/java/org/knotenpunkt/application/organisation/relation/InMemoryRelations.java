package org.knotenpunkt.application.organisation.relation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Relations in a map. */
public final class InMemoryRelations implements RelationRepository {
    private final Map<String, Relation> stored = new TreeMap<>();

    /** Forgets all of them. */
    public void clear() {
        stored.clear();
    }

    @Override
    public Optional<Relation> findById(RelationId id) {
        return Optional.ofNullable(stored.get(id.toString()));
    }

    @Override
    public List<Relation> findByEnds(MunicipalityId town, Collection<OrganisationId> ends) {
        return all().filter(relation -> relation.municipality().equals(town))
                .filter(relation -> ends.contains(relation.from()) || ends.contains(relation.to()))
                .toList();
    }

    @Override
    public void save(Relation relation) {
        var present = findById(relation.id()).map(Relation::version).orElse(0L);
        if (present != relation.version()) {
            throw new ConcurrentChangeException(relation + " has been saved by someone else");
        }
        stored.put(relation.id().toString(), relation.saved());
    }

    /** All of them, ordered by id. */
    public Stream<Relation> all() {
        return stored.values().stream();
    }
}
