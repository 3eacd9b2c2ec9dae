package org.knotenpunkt.application.partnership.concept;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.domain.partnership.concept.ConceptId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: keeps the concepts of towns. */
public interface Concepts {
    Optional<Concept> findById(ConceptId id);

    /** The same, which nobody else changes until the transaction ends. */
    Optional<Concept> findForChange(ConceptId id);

    /** Those of the town of which an edition is left, in the order in which they were begun. */
    List<Concept> of(MunicipalityId town);

    /**
     * Stores the concept in place of what was stored under the same id.
     *
     * @throws ConcurrentChangeException if it has been saved by someone else since it was read
     */
    void save(Concept concept);
}
