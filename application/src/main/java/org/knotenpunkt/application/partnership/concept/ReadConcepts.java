package org.knotenpunkt.application.partnership.concept;

import java.util.List;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.domain.partnership.concept.ConceptError;
import org.knotenpunkt.domain.partnership.concept.ConceptId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: what does a town mean to do for partnerships? */
public interface ReadConcepts {
    /** The concepts of the town, in the order in which they were begun. */
    Result<List<Concept>, ConceptError> list(Actor actor, MunicipalityId town);

    Result<Concept, ConceptError> read(Actor actor, ConceptId concept);
}
