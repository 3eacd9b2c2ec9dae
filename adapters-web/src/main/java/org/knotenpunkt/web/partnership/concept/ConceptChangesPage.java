package org.knotenpunkt.web.partnership.concept;

import java.util.List;
import org.knotenpunkt.domain.partnership.concept.ConceptEdition;
import org.knotenpunkt.web.partnership.changes.Difference;
import org.knotenpunkt.web.shared.input.Option;

/**
 * The page that shows how two editions of a concept differ.
 *
 * @param later with the edition that is compared with an earlier one
 */
public record ConceptChangesPage(ConceptPage later, ConceptEdition earlier, Difference difference) {
    /** The editions that can be compared. */
    public List<Option> editions() {
        return later.concept().editions().stream()
                .map(edition -> new Option(
                        Integer.toString(edition.number()),
                        later.words()
                                .text("concept.edition-when", "number", edition.number(), "when", later.when(edition))))
                .toList();
    }
}
