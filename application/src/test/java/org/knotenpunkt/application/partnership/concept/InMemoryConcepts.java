package org.knotenpunkt.application.partnership.concept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.domain.partnership.concept.ConceptId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Concepts in memory. */
public final class InMemoryConcepts implements Concepts {
    private final Map<ConceptId, Concept> concepts = new LinkedHashMap<>();

    /** Forgets all of them. */
    public void clear() {
        concepts.clear();
    }

    @Override
    public Optional<Concept> findById(ConceptId id) {
        return Optional.ofNullable(concepts.get(id));
    }

    @Override
    public Optional<Concept> findForChange(ConceptId id) {
        return findById(id);
    }

    @Override
    public List<Concept> of(MunicipalityId town) {
        return concepts.values().stream()
                .filter(concept -> concept.municipality().equals(town)
                        && !concept.editions().isEmpty())
                .toList();
    }

    @Override
    public void save(Concept concept) {
        var stored = findById(concept.id()).map(Concept::version).orElse(0L);
        if (stored != concept.version()) {
            throw new ConcurrentChangeException("%s has version %d".formatted(concept, stored), stored);
        }
        concepts.put(concept.id(), concept.saved());
    }
}
