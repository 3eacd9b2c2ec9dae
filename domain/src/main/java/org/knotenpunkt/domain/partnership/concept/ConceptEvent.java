package org.knotenpunkt.domain.partnership.concept;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to the concept of a town. */
public sealed interface ConceptEvent extends DomainEvent {
    ConceptId concept();

    @Override
    default UUID subject() {
        return concept().value();
    }

    /** A draft was begun: the first of a concept, or one that goes on from what was adopted last. */
    record ConceptDrafted(ConceptId concept, MunicipalityId municipality, int number, Instant at)
            implements ConceptEvent {}

    /** The draft says something else. */
    record ConceptRevised(ConceptId concept, MunicipalityId municipality, int number, Instant at)
            implements ConceptEvent {}

    /** The draft was given up. */
    record ConceptDiscarded(ConceptId concept, MunicipalityId municipality, int number, Instant at)
            implements ConceptEvent {}

    /** The draft was adopted. */
    record ConceptAdopted(ConceptId concept, MunicipalityId municipality, int number, LocalDate from, Instant at)
            implements ConceptEvent {}

    /** What was said of the adoption of an edition was wrong. */
    record AdoptionCorrected(ConceptId concept, MunicipalityId municipality, int number, LocalDate from, Instant at)
            implements ConceptEvent {}

    /** The concept was repealed. */
    record ConceptRepealed(ConceptId concept, MunicipalityId municipality, LocalDate lastDay, Instant at)
            implements ConceptEvent {}

    /** The concept was not repealed after all. */
    record ConceptReinstated(ConceptId concept, MunicipalityId municipality, Instant at) implements ConceptEvent {}
}
