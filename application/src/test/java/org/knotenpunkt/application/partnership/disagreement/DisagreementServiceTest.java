package org.knotenpunkt.application.partnership.disagreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.EDUCATION_PARTNERSHIP;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.EVERY_MONTH;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.EVERY_WEEK;
import static org.knotenpunkt.domain.partnership.disagreement.DisagreementFixtures.SELDOM;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.partnership.InMemoryMandates;
import org.knotenpunkt.application.partnership.Speakers;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementError;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementEvent;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementKind;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementState;
import org.knotenpunkt.domain.partnership.disagreement.Matter;
import org.knotenpunkt.domain.partnership.disagreement.Topic;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class DisagreementServiceTest {
    private static final OrganisationId TOWN = OrganisationId.of(LINDENAU);
    private static final Actor COORDINATION = actor(1, Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor HEAD = of(2, Role.SCHOOL_LEADERSHIP, SCHOOL);
    private static final Actor WORKER = of(3, Role.PROVIDER, PROVIDER);
    private static final Actor PARENT = of(4, Role.FAMILY_REPRESENTATIVE, PARENTS);
    private static final Actor READER = of(5, Role.READER, SCHOOL);
    private static final Actor STRANGER = of(6, Role.SCHOOL_LEADERSHIP, OUTSIDER);

    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final InMemoryDisagreements disagreements = new InMemoryDisagreements(agreements);
    private final RecordingEvents events = new RecordingEvents();
    private final FixedClock clock = FixedClock.on(TODAY);
    private final PolicyRights rights = new PolicyRights();
    private final Speakers speakers = new Speakers(rights, new InMemoryMandates(), clock);
    private final DisagreementService service = new DisagreementService(
            disagreements,
            agreements,
            speakers,
            rights,
            events,
            new DirectTransactions(),
            new CountingIds(),
            clock,
            clock);
    private final DisagreementReader reader =
            new DisagreementReader(disagreements, agreements, speakers, rights, new DirectTransactions(), clock);

    private static Actor actor(int account, Role role, Scope scope) {
        return new Actor(new UUID(9, account), Set.of(new Right(role, scope)));
    }

    private static Actor of(int account, Role role, OrganisationId party) {
        return actor(account, role, new Scope.Organisation(LINDENAU, party.value()));
    }

    /** The town is a party, too. */
    @BeforeEach
    void agree() {
        var draft = aDraft().revise(
                        content -> content.withParty(new Party(TOWN, "Lindenau", PartyRole.PARTY, Side.MUNICIPALITY)),
                        FINGERPRINT,
                        NOW)
                .flatMap(revised -> revised.propose(EDUCATION_PARTNERSHIP, TODAY, NOW))
                .orElseThrow();
        agreements.save(approvedByAll(draft, TODAY));
    }

    private Disagreement raised() {
        return service.raise(PARENT, AGREEMENT, SELDOM).orElseThrow().disagreement();
    }

    private Disagreement proposed() {
        return service.propose(WORKER, raised().id(), 1, PROVIDER, EVERY_WEEK)
                .orElseThrow()
                .disagreement();
    }

    private static <T> Result<T, DisagreementError> refused(AgreementError reason) {
        return Result.refusal(new DisagreementError.OfAgreement(reason));
    }

    @Test
    void aRepresentativeRaisesSomethingWithoutAMandateAndAllPartiesSeeIt() {
        var raised = raised();
        assertThat(events.published()).singleElement().isInstanceOf(DisagreementEvent.DisagreementRaised.class);
        for (var actor : List.of(COORDINATION, HEAD, WORKER, PARENT, READER)) {
            assertThat(reader.read(actor, raised.id()).orElseThrow().disagreement())
                    .isEqualTo(raised);
            assertThat(reader.of(actor, AGREEMENT, PageRequest.first(9))
                            .orElseThrow()
                            .disagreements()
                            .items())
                    .containsExactly(raised);
        }
        assertThat(reader.read(HEAD, raised.id()).orElseThrow().speaksFor()).containsExactly(SCHOOL);
        assertThat(reader.read(READER, raised.id()).orElseThrow().speaksFor()).isEmpty();
        assertThat(reader.of(COORDINATION, AGREEMENT, PageRequest.first(9))
                        .orElseThrow()
                        .speaksFor())
                .containsExactly(TOWN);
    }

    @Test
    void nobodyRaisesAnythingForOthers() {
        assertThat(service.raise(HEAD, AGREEMENT, SELDOM))
                .isEqualTo(refused(new AgreementError.NotAllowed(new Denial.RoleMissing(ACT_FOR_PARTY))));
        assertThat(service.raise(COORDINATION, AGREEMENT, SELDOM))
                .as("a role in all of the town is no part of each party")
                .isEqualTo(refused(new AgreementError.NotSpeakingFor(PARENTS)));
        var own = new Matter(DisagreementKind.CONFLICT, new Topic.Whole(), "Rooms", TOWN, TODAY, List.of(TOWN, SCHOOL));
        assertThat(service.raise(COORDINATION, AGREEMENT, own)).isInstanceOf(Result.Success.class);
    }

    @Test
    void forStrangersThereIsNothing() {
        var id = raised().id();
        var nothing = Result.refusal(new DisagreementError.UnknownDisagreement(id));
        assertThat(reader.read(STRANGER, id)).isEqualTo(nothing);
        assertThat(service.consent(STRANGER, id, OUTSIDER, 1)).isEqualTo(nothing);
        assertThat(service.close(STRANGER, id, 1, "x")).isEqualTo(nothing);
        assertThat(reader.of(STRANGER, AGREEMENT, PageRequest.first(9)))
                .isEqualTo(refused(new AgreementError.UnknownAgreement(AGREEMENT)));
        assertThat(service.raise(STRANGER, AGREEMENT, SELDOM))
                .isEqualTo(refused(new AgreementError.UnknownAgreement(AGREEMENT)));
        var unknown = new DisagreementId(new UUID(7, 7));
        assertThat(reader.read(HEAD, unknown))
                .isEqualTo(Result.refusal(new DisagreementError.UnknownDisagreement(unknown)));
    }

    @Test
    void eachPartySaysYesForItselfUntilAllHave() {
        var id = proposed().id();
        assertThat(service.consent(WORKER, id, SCHOOL, 1))
                .isEqualTo(refused(new AgreementError.NotAllowed(new Denial.RoleMissing(ACT_FOR_PARTY))));
        assertThat(service.consent(COORDINATION, id, SCHOOL, 1))
                .isEqualTo(refused(new AgreementError.NotSpeakingFor(SCHOOL)));
        service.consent(PARENT, id, PARENTS, 1).orElseThrow();
        var resolved = service.consent(HEAD, id, SCHOOL, 1).orElseThrow().disagreement();
        assertThat(resolved.state()).isEqualTo(DisagreementState.RESOLVED);
        assertThat(reader.of(HEAD, AGREEMENT, PageRequest.first(9))
                        .orElseThrow()
                        .disagreements()
                        .items())
                .singleElement()
                .extracting(Disagreement::state)
                .isEqualTo(DisagreementState.RESOLVED);
    }

    @Test
    void whoeverProposesHasSeenWhatIsOnTheTable() {
        var id = proposed().id();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> service.propose(HEAD, id, 1, SCHOOL, EVERY_MONTH));
        service.consent(PARENT, id, PARENTS, 1).orElseThrow();
        var other = service.propose(HEAD, id, 3, SCHOOL, EVERY_MONTH).orElseThrow();
        assertThat(other.disagreement().cancelled()).containsExactly(PROVIDER, PARENTS);
        assertThat(service.consent(WORKER, id, PROVIDER, 1))
                .isEqualTo(Result.refusal(new DisagreementError.OtherWording(1, 2)));
    }

    @Test
    void aPartySaysNoWithAReason() {
        var declined = service.decline(PARENT, proposed().id(), PARENTS, 1, "Too late")
                .orElseThrow()
                .disagreement();
        assertThat(declined.pending()).isEmpty();
        assertThat(declined.proposals().getFirst().decline())
                .satisfies(no -> assertThat(no).extracting("reason").isEqualTo("Too late"));
    }

    @Test
    void onlyTheCoordinationClosesAndOnlyThePartyThatRaisedItWithdraws() {
        var id = proposed().id();
        assertThat(service.close(PARENT, id, 2, "x")).isInstanceOf(Result.Refusal.class);
        assertThat(service.withdraw(HEAD, id, 2, "x"))
                .isEqualTo(refused(new AgreementError.NotAllowed(new Denial.RoleMissing(ACT_FOR_PARTY))));
        assertThat(service.withdraw(COORDINATION, id, 2, "x"))
                .isEqualTo(refused(new AgreementError.NotSpeakingFor(PARENTS)));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> service.close(COORDINATION, id, 1, "x"));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> service.withdraw(PARENT, id, 1, "x"));
        assertThat(service.close(COORDINATION, id, 2, "We talk about it in spring")
                        .orElseThrow()
                        .disagreement()
                        .state())
                .isEqualTo(DisagreementState.CLOSED);
        assertThat(service.withdraw(PARENT, id, 3, "x"))
                .isEqualTo(Result.refusal(new DisagreementError.DisagreementOver(DisagreementState.CLOSED)));
        var other = raised();
        assertThat(service.withdraw(PARENT, other.id(), 1, "Settled")
                        .orElseThrow()
                        .disagreement()
                        .state())
                .isEqualTo(DisagreementState.WITHDRAWN);
    }

    @Test
    void everybodyIsToldWhatWaitsForTheirYes() {
        proposed();
        assertThat(awaited(HEAD)).containsExactly(SCHOOL);
        assertThat(awaited(PARENT)).containsExactly(PARENTS);
        assertThat(awaited(WORKER)).as("has proposed it").isEmpty();
        assertThat(awaited(READER)).isEmpty();
        assertThat(awaited(COORDINATION)).as("it does not concern the town").isEmpty();
    }

    private List<OrganisationId> awaited(Actor actor) {
        return disagreements.awaited(LINDENAU, speakers.organisationsOf(actor, LINDENAU)).stream()
                .map(AwaitedConsent::party)
                .toList();
    }
}
