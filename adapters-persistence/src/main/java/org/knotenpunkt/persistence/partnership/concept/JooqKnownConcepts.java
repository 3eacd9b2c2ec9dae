package org.knotenpunkt.persistence.partnership.concept;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.partnership.concept.Concepts;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.concept.ConceptId;
import org.knotenpunkt.domain.partnership.concept.ConceptRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;

/** Concepts in PostgreSQL of which an edition is left. */
public final class JooqKnownConcepts implements KnownRecords {
    private final Concepts concepts;
    private final Today today;

    @Inject
    public JooqKnownConcepts(Concepts concepts, Today today) {
        this.concepts = concepts;
        this.today = today;
    }

    @Override
    public Set<ConceptRecordKind> kinds() {
        return EnumSet.allOf(ConceptRecordKind.class);
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return switch (kind) {
            case ConceptRecordKind.CONCEPT ->
                concepts.findById(new ConceptId(id))
                        .filter(concept -> !concept.editions().isEmpty())
                        .map(concept -> ConceptRecordKind.of(concept, today.today()));
            default -> Optional.empty();
        };
    }
}
