package org.knotenpunkt.domain.partnership.concept;

import static org.knotenpunkt.domain.partnership.PartnershipAction.KEEP_CONCEPTS;
import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_CONCEPTS;

import java.time.LocalDate;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;

/** The kinds of records about concepts, and who sees and changes one of each. */
public enum ConceptRecordKind implements RecordKind {
    CONCEPT;

    /** A concept as it is called on a day. */
    public static KnownRecord of(Concept concept, LocalDate today) {
        return new KnownRecord(
                CONCEPT,
                concept.id().value(),
                concept.shownOn(today).content().title(),
                concept.scope(),
                new Permission(READ_CONCEPTS, concept.scope()),
                new Permission(KEEP_CONCEPTS, concept.scope()));
    }
}
