package org.knotenpunkt.application.partnership.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.aConceptContent;
import static org.knotenpunkt.domain.partnership.concept.ConceptFixtures.anAdoption;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.partnership.PartnershipAction;
import org.knotenpunkt.domain.partnership.concept.Concept;
import org.knotenpunkt.domain.partnership.concept.ConceptError;
import org.knotenpunkt.domain.partnership.concept.ConceptEvent;
import org.knotenpunkt.domain.partnership.concept.ConceptState;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class ConceptServiceTest {
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor HEAD =
            Actors.holding(Role.SCHOOL_LEADERSHIP, new Scope.Organisation(LINDENAU, SCHOOL.value()));
    private static final Actor STRANGER =
            Actors.holding(Role.COORDINATION, new Scope.Municipality(new MunicipalityId(new UUID(0xa000, 99))));

    private final RecordingEvents events = new RecordingEvents();
    private final FixedClock clock = FixedClock.on(TODAY);
    private final ConceptService service = new ConceptService(
            new InMemoryConcepts(),
            new PolicyRights(),
            events,
            new DirectTransactions(),
            new CountingIds(),
            clock,
            clock);

    private Concept drafted() {
        return service.draft(COORDINATION, LINDENAU, Locale.ENGLISH, "Family centres")
                .flatMap(concept -> service.revise(COORDINATION, concept.id(), 1, aConceptContent()))
                .orElseThrow();
    }

    @Test
    void aConceptIsDraftedWrittenAndAdoptedAndAllInTheTownReadIt() {
        var concept = drafted();
        assertThat(service.adopt(COORDINATION, concept.id(), 2, anAdoption())).isInstanceOf(Result.Success.class);
        assertThat(service.read(HEAD, concept.id()).orElseThrow().stateOn(TODAY))
                .isEqualTo(ConceptState.IN_FORCE);
        assertThat(service.list(HEAD, LINDENAU).orElseThrow()).containsExactly(concept);
        assertThat(events.published())
                .hasExactlyElementsOfTypes(
                        ConceptEvent.ConceptDrafted.class,
                        ConceptEvent.ConceptRevised.class,
                        ConceptEvent.ConceptAdopted.class);
    }

    @Test
    void whoOnlyReadsWritesNothingAndForStrangersThereIsNothing() {
        var concept = drafted();
        assertThat(service.adopt(HEAD, concept.id(), 2, anAdoption()))
                .isEqualTo(Result.refusal(
                        new ConceptError.ConceptsNotAllowed(new Denial.RoleMissing(PartnershipAction.KEEP_CONCEPTS))));
        var nothing = Result.refusal(new ConceptError.UnknownConcept(concept.id()));
        assertThat(service.read(STRANGER, concept.id())).isEqualTo(nothing);
        assertThat(service.discard(STRANGER, concept.id(), 2)).isEqualTo(nothing);
        assertThat(service.list(STRANGER, LINDENAU))
                .isEqualTo(Result.refusal(new ConceptError.ConceptsNotAllowed(new Denial.OutOfReach())));
        assertThat(service.draft(HEAD, LINDENAU, Locale.ENGLISH, "Mine")).isInstanceOf(Result.Refusal.class);
    }

    @Test
    void whoeverHasNotSeenTheNewestStateIsTold() {
        var concept = drafted();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> service.adopt(COORDINATION, concept.id(), 1, anAdoption()));
    }

    @Test
    void aConceptOfWhichNothingIsLeftIsNoneAnyMore() {
        var concept = drafted();
        assertThat(service.discard(COORDINATION, concept.id(), 2)).isInstanceOf(Result.Success.class);
        assertThat(service.read(COORDINATION, concept.id()))
                .isEqualTo(Result.refusal(new ConceptError.UnknownConcept(concept.id())));
        assertThat(service.list(COORDINATION, LINDENAU).orElseThrow()).isEmpty();
    }
}
