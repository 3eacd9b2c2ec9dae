package org.knotenpunkt.domain.partnership.concept;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a concept says at one time.
 *
 * @param number counts from 1 within the concept, and is never used again
 * @param adoption null as long as people still work on it
 */
public record ConceptEdition(
        int number, ConceptContent content, @Nullable Adoption adoption) {
    public boolean isDraft() {
        return adoption == null;
    }

    /** The first day on which it holds; empty for a draft. */
    public Optional<LocalDate> from() {
        return Optional.ofNullable(adoption).map(Adoption::from);
    }

    ConceptEdition saying(ConceptContent other) {
        return new ConceptEdition(number, other, adoption);
    }

    ConceptEdition adopted(Adoption how) {
        return new ConceptEdition(number, content, how);
    }
}
