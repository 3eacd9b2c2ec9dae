package org.knotenpunkt.web.partnership.concept;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The concepts of a town.
 *
 * @param keeps whether the visitor keeps them
 */
public record ConceptsPage(String town, List<Concept> concepts, boolean keeps, LocalDate today, Words words) {
    public ConceptsPage {
        concepts = List.copyOf(concepts);
    }

    public ConceptPage of(Concept concept) {
        return new ConceptPage(concept, concept.shownOn(today), keeps, today, words);
    }
}
