package org.knotenpunkt.domain.partnership.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.AIMS;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.BEGINNING;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.CONCEPT;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.aConceptContent;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.aDraftedConcept;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.aResolution;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.anAdoptedConcept;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.anAdoption;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

class ConceptTest {
    private static final Repeal REPEAL = new Repeal(aResolution(), TODAY.plusDays(10));

    private static ConceptContent shorter() {
        return aConceptContent().withSections(List.of(AIMS));
    }

    /** One with a second edition that begins the day after tomorrow. */
    private static Concept followed() {
        return anAdoptedConcept()
                .draftNext(NOW)
                .flatMap(next -> next.revise(shorter(), NOW))
                .flatMap(next -> next.adopt(new Adoption(aResolution(), TODAY.plusDays(2)), TODAY, NOW))
                .orElseThrow();
    }

    @Test
    void aDraftIsRevisedUntilItIsAdopted() {
        var revised = aDraftedConcept().revise(shorter(), NOW).orElseThrow();
        assertThat(revised.stateOn(TODAY)).isEqualTo(ConceptState.DRAFT);
        assertThat(revised.draft().orElseThrow().content()).isEqualTo(shorter());
        var adopted = revised.adopt(anAdoption(), TODAY, NOW).orElseThrow();
        assertThat(adopted.stateOn(TODAY)).isEqualTo(ConceptState.IN_FORCE);
        assertThat(adopted.stateOn(BEGINNING.minusDays(1))).isEqualTo(ConceptState.TO_COME);
        assertThat(adopted.revise(aConceptContent(), NOW)).isEqualTo(Result.refusal(new ConceptError.NothingDrafted()));
        assertThat(adopted.events())
                .hasExactlyElementsOfTypes(
                        ConceptEvent.ConceptDrafted.class,
                        ConceptEvent.ConceptRevised.class,
                        ConceptEvent.ConceptAdopted.class);
    }

    @Test
    void whatSaysTheSameIsNoRevision() {
        assertThat(aDraftedConcept()
                        .saved()
                        .revise(aConceptContent(), NOW)
                        .orElseThrow()
                        .events())
                .isEmpty();
    }

    @Test
    void nobodyAdoptsNothing() {
        var blank = Concept.draft(CONCEPT, LINDENAU, ConceptContent.blank(Locale.GERMAN, "Konzept"), NOW);
        assertThat(blank.adopt(anAdoption(), TODAY, NOW)).isEqualTo(Result.refusal(new ConceptError.NothingWritten()));
        assertThat(anAdoptedConcept().draftNext(NOW).orElseThrow().adopt(anAdoption(), TODAY, NOW))
                .isEqualTo(Result.refusal(new ConceptError.SaysTheSame(1)));
    }

    @Test
    void nobodyHasResolvedAnythingTomorrow() {
        var tomorrow = new Resolution("Council", TODAY.plusDays(1), null);
        var refused = Result.refusal(new ConceptError.ResolvedInTheFuture(TODAY.plusDays(1)));
        assertThat(aDraftedConcept().adopt(new Adoption(tomorrow, TODAY), TODAY, NOW))
                .isEqualTo(refused);
        assertThat(anAdoptedConcept().correct(new Adoption(tomorrow, TODAY), TODAY, NOW))
                .isEqualTo(refused);
        assertThat(anAdoptedConcept().repeal(new Repeal(tomorrow, TODAY), TODAY, NOW))
                .isEqualTo(refused);
        assertThat(aDraftedConcept().adopt(new Adoption(new Resolution("Council", TODAY, null), TODAY), TODAY, NOW))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void theNextEditionReplacesTheOneBeforeOnTheDayOnWhichItBegins() {
        var concept = followed();
        var first = concept.edition(1).orElseThrow();
        var second = concept.edition(2).orElseThrow();
        assertThat(concept.validity(first)).contains(new Validity(BEGINNING, TODAY.plusDays(1)));
        assertThat(concept.validity(second)).contains(Validity.from(TODAY.plusDays(2)));
        assertThat(concept.inForceOn(TODAY)).contains(first);
        assertThat(concept.inForceOn(TODAY.plusDays(2))).contains(second);
        assertThat(concept.shownOn(BEGINNING.minusDays(1))).isEqualTo(second);
    }

    @Test
    void noEditionBeginsBeforeTheOneThatItFollowsOrWithIt() {
        var next = anAdoptedConcept()
                .draftNext(NOW)
                .flatMap(draft -> draft.revise(shorter(), NOW))
                .orElseThrow();
        assertThat(next.adopt(new Adoption(aResolution(), BEGINNING), TODAY, NOW))
                .isEqualTo(Result.refusal(new ConceptError.BeginsTooEarly(BEGINNING)));
        assertThat(next.adopt(new Adoption(aResolution(), BEGINNING.plusDays(1)), TODAY, NOW))
                .isInstanceOf(Result.Success.class);
        assertThat(followed().correct(new Adoption(aResolution(), BEGINNING), TODAY, NOW))
                .isEqualTo(Result.refusal(new ConceptError.BeginsTooEarly(BEGINNING)));
    }

    @Test
    void whatWasSaidOfAnAdoptionIsCorrectedAndTheWordsStay() {
        var other = new Adoption(new Resolution("Youth committee", TODAY.minusDays(3), null), TODAY);
        var corrected = anAdoptedConcept().correct(other, TODAY, NOW).orElseThrow();
        assertThat(corrected.lastAdopted()).contains(new ConceptEdition(1, aConceptContent(), other));
        assertThat(corrected.saved().correct(other, TODAY, NOW).orElseThrow().events())
                .isEmpty();
        assertThat(aDraftedConcept().correct(other, TODAY, NOW))
                .isEqualTo(Result.refusal(new ConceptError.NothingAdopted()));
    }

    @Test
    void oneDraftAtATimeAndItsNumberIsNeverUsedAgain() {
        var next = anAdoptedConcept().draftNext(NOW).orElseThrow();
        assertThat(next.draftNext(NOW)).isEqualTo(Result.refusal(new ConceptError.DraftedAlready(2)));
        var again = next.discard(NOW).flatMap(gone -> gone.draftNext(NOW)).orElseThrow();
        assertThat(again.draft().orElseThrow().number()).isEqualTo(3);
        assertThat(anAdoptedConcept().discard(NOW)).isEqualTo(Result.refusal(new ConceptError.NothingDrafted()));
        var gone = aDraftedConcept().discard(NOW).orElseThrow();
        assertThat(gone.editions()).isEmpty();
        assertThat(gone.draftNext(NOW)).isEqualTo(Result.refusal(new ConceptError.NothingAdopted()));
    }

    @Test
    void aRepealedConceptHoldsUntilItsLastDayAndGoesOnOnlyIfThatWasAMistake() {
        var repealed = anAdoptedConcept().repeal(REPEAL, TODAY, NOW).orElseThrow();
        assertThat(repealed.stateOn(REPEAL.lastDay())).isEqualTo(ConceptState.IN_FORCE);
        assertThat(repealed.stateOn(REPEAL.lastDay().plusDays(1))).isEqualTo(ConceptState.REPEALED);
        var refused = Result.refusal(new ConceptError.RepealedAlready(REPEAL.lastDay()));
        assertThat(repealed.draftNext(NOW)).isEqualTo(refused);
        assertThat(repealed.repeal(REPEAL, TODAY, NOW)).isEqualTo(refused);
        assertThat(repealed.correct(anAdoption(), TODAY, NOW)).isEqualTo(refused);
        var lasting = repealed.reinstate(NOW).orElseThrow();
        assertThat(lasting.stateOn(REPEAL.lastDay().plusDays(1))).isEqualTo(ConceptState.IN_FORCE);
        assertThat(lasting.reinstate(NOW)).isEqualTo(Result.refusal(new ConceptError.NotRepealed()));
    }

    @Test
    void aDraftOfARepealedConceptIsNotAdopted() {
        var repealed = anAdoptedConcept()
                .draftNext(NOW)
                .flatMap(next -> next.revise(shorter(), NOW))
                .flatMap(next -> next.repeal(REPEAL, TODAY, NOW))
                .orElseThrow();
        assertThat(repealed.adopt(new Adoption(aResolution(), TODAY), TODAY, NOW))
                .isEqualTo(Result.refusal(new ConceptError.RepealedAlready(REPEAL.lastDay())));
    }

    @Test
    void nothingIsRepealedBeforeItBegins() {
        assertThat(followed().repeal(new Repeal(aResolution(), TODAY.plusDays(1)), TODAY, NOW))
                .isEqualTo(Result.refusal(new ConceptError.OverBeforeItBegins(TODAY.plusDays(2))));
        assertThat(aDraftedConcept().repeal(REPEAL, TODAY, NOW))
                .isEqualTo(Result.refusal(new ConceptError.NothingAdopted()));
    }

    @Test
    void aConceptHasSoManySectionsAtMost() {
        var most = Collections.nCopies(Concept.MAX_SECTIONS, AIMS);
        var full = aDraftedConcept()
                .revise(aConceptContent().withSections(most), NOW)
                .orElseThrow();
        assertThat(full.draft().orElseThrow().content().sections()).hasSize(Concept.MAX_SECTIONS);
        var more = Collections.nCopies(Concept.MAX_SECTIONS + 1, AIMS);
        assertThat(full.revise(aConceptContent().withSections(more), NOW))
                .isEqualTo(Result.refusal(new ConceptError.TooManySections(Concept.MAX_SECTIONS)));
    }
}
