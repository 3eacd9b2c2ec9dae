package org.knotenpunkt.application.partnership.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.AIMS;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.CONCEPT;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.OTHER_CONCEPT;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.aConceptContent;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.aDraftedConcept;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.aResolution;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.anAdoption;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.partnership.concept.Adoption;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.domain.partnership.concept.Repeal;
import org.knotenpunkt.domain.partnership.concept.Resolution;

/** What every {@link Concepts} does. A class that implements this runs it against one. */
public interface ConceptsContract {
    /** An empty store; the same one during one test. */
    Concepts concepts();

    private Concept found() {
        return concepts().findById(CONCEPT).orElseThrow();
    }

    private Concept saved(Concept concept) {
        concepts().save(concept);
        assertThat(found()).usingRecursiveComparison().isEqualTo(concept.saved());
        return found();
    }

    @Test
    default void keepsAConceptThroughItsLife() {
        assertThat(concepts().findById(CONCEPT)).isEmpty();
        var drafted = saved(aDraftedConcept());
        var revised =
                saved(drafted.revise(aConceptContent().titled("Other"), NOW).orElseThrow());
        var adopted = saved(revised.adopt(anAdoption(), TODAY, NOW).orElseThrow());
        var corrected = saved(
                adopted.correct(new Adoption(new Resolution("Committee", TODAY, null), TODAY.minusDays(9)), TODAY, NOW)
                        .orElseThrow());
        var next = saved(corrected.draftNext(NOW).orElseThrow());
        var shorter = saved(
                next.revise(aConceptContent().withSections(List.of(AIMS)), NOW).orElseThrow());
        var gone = saved(shorter.discard(NOW).orElseThrow());
        var repealed = saved(gone.repeal(new Repeal(aResolution(), TODAY.plusDays(9)), TODAY, NOW)
                .orElseThrow());
        saved(repealed.reinstate(NOW).orElseThrow());
        assertThat(concepts().findForChange(CONCEPT)).contains(found());
    }

    @Test
    default void listsThoseOfATownOfWhichSomethingIsLeft() {
        concepts().save(aDraftedConcept());
        concepts().save(Concept.draft(OTHER_CONCEPT, LINDENAU, aConceptContent(), NOW));
        assertThat(concepts().of(LINDENAU)).extracting(Concept::id).containsExactly(CONCEPT, OTHER_CONCEPT);
        concepts().save(found().discard(NOW).orElseThrow());
        assertThat(concepts().of(LINDENAU)).extracting(Concept::id).containsExactly(OTHER_CONCEPT);
    }

    @Test
    default void whoeverWasSlowerIsTold() {
        concepts().save(aDraftedConcept());
        var seen = found();
        concepts().save(seen.adopt(anAdoption(), TODAY, NOW).orElseThrow());
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> concepts().save(seen.discard(NOW).orElseThrow()));
        assertThat(found().draft()).isEmpty();
    }
}
