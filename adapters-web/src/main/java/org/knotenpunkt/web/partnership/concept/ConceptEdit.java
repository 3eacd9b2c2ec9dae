package org.knotenpunkt.web.partnership.concept;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.domain.partnership.concept.ConceptError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.page.Fact;

/**
 * One form about a concept: what it asks, and what is done with the answers.
 *
 * @param path its path below that of the concept
 * @param labels the beginning of the keys of its texts
 * @param hindrance why nothing of the kind could be taken as things are, if so: the form is not shown then
 * @param fields what it asks
 * @param initial names of fields and values to begin with, in turn
 * @param current what is to be seen beside it
 * @param danger whether it cannot easily be undone
 * @param work reads the answers and says what is to be done if nothing is wrong with them
 */
record ConceptEdit(
        String path,
        String labels,
        Function<SeenConcept, Optional<ConceptError>> hindrance,
        List<Field> fields,
        Function<SeenConcept, @Nullable Object[]> initial,
        Function<SeenConcept, List<Fact>> current,
        boolean danger,
        Function<SentConcept, Supplier<Result<Concept, ConceptError>>> work) {
    /** A form that begins blank. */
    static ConceptEdit of(
            String path,
            String name,
            Function<SeenConcept, Result<Concept, ConceptError>> trial,
            List<Field> fields,
            Function<SentConcept, Supplier<Result<Concept, ConceptError>>> work) {
        return new ConceptEdit(
                path,
                "forms.concept-" + name,
                seen -> trial.apply(seen) instanceof Result.Refusal<?, ConceptError>(var reason)
                        ? Optional.of(reason)
                        : Optional.empty(),
                fields,
                seen -> new @Nullable Object[0],
                seen -> List.of(),
                false,
                work);
    }

    /** This form, with values to begin with. */
    ConceptEdit beginningWith(Function<SeenConcept, @Nullable Object[]> values) {
        return new ConceptEdit(path, labels, hindrance, fields, values, current, danger, work);
    }

    /** This form, with how things are now beside it. */
    ConceptEdit beside(Function<SeenConcept, List<Fact>> now) {
        return new ConceptEdit(path, labels, hindrance, fields, initial, now, danger, work);
    }

    /** This form, with a warning colour. */
    ConceptEdit dangerous() {
        return new ConceptEdit(path, labels, hindrance, fields, initial, current, true, work);
    }
}
