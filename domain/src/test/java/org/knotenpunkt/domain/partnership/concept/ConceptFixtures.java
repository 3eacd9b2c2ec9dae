package org.knotenpunkt.domain.partnership.concept;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.knotenpunkt.domain.partnership.content.Clause;

/** What Lindenau means to do for families at its schools. */
public final class ConceptFixtures {
    public static final ConceptId CONCEPT = new ConceptId(new UUID(0xa040, 1));
    public static final ConceptId OTHER_CONCEPT = new ConceptId(new UUID(0xa040, 2));
    public static final Clause AIMS = new Clause(null, "Aims", "All families feel welcome at school.");
    public static final Clause SITES = new Clause(null, "Sites", "We begin at two schools.");
    public static final LocalDate SITTING = TODAY.minusDays(40);
    public static final LocalDate BEGINNING = TODAY.minusDays(30);

    private ConceptFixtures() {}

    public static ConceptContent aConceptContent() {
        return new ConceptContent("en", "Family centres in Lindenau", List.of(AIMS, SITES));
    }

    public static Concept aDraftedConcept() {
        return Concept.draft(CONCEPT, LINDENAU, aConceptContent(), NOW);
    }

    public static Resolution aResolution() {
        return new Resolution("Council", SITTING, "Paper 12/2026");
    }

    public static Adoption anAdoption() {
        return new Adoption(aResolution(), BEGINNING);
    }

    public static Concept anAdoptedConcept() {
        return aDraftedConcept().adopt(anAdoption(), TODAY, NOW).orElseThrow();
    }
}
