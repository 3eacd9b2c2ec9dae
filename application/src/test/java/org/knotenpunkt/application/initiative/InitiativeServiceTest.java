package org.knotenpunkt.application.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.*;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.FOUNDATION;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.day;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeAction;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeEvent;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.MemberStage;
import org.knotenpunkt.domain.initiative.Supporter;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

class InitiativeServiceTest {
    private static final Actor OFFICE = actor(Role.INITIATIVE_OFFICE, new Scope.Initiative(NETWORK.value()));
    private static final Actor COORDINATION = actor(Role.COORDINATION, new Scope.Municipality(LINDENAU));

    private final InMemoryInitiatives initiatives = InMemoryInitiativesTest.withParties();
    private final RecordingEvents events = new RecordingEvents();
    private final FixedClock clock = FixedClock.on(TODAY);
    private final InitiativeService service = new InitiativeService(
            initiatives,
            initiatives,
            new PolicyRights(),
            events,
            new DirectTransactions(),
            new CountingIds(),
            clock,
            clock);
    private final ReadInitiatives reading = new InitiativeReadingService(
            initiatives, accounts -> Map.of(), new PolicyRights(), new DirectTransactions(), clock);

    @Test
    void theOperatorSetsUpANetwork() {
        var founded = service.found(Actor.operator(), "Families at school", FOUNDED, false)
                .orElseThrow();

        assertThat(initiatives.findById(founded.id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(founded);
        assertThat(events.published())
                .containsExactly(new InitiativeEvent.InitiativeFounded(founded.id(), FOUNDED, clock.instant()));
    }

    @Test
    void aNetworkOfTheSameNameIsOnlySetUpIfItIsMeant() {
        initiatives.save(anInitiative());
        var name = "families  AT school";
        var known = Result.refusal(new InitiativeError.SimilarNetworkKnown("families AT school", List.of(NETWORK)));

        assertThat(service.found(Actor.operator(), name, FOUNDED, false)).isEqualTo(known);
        var other = service.found(Actor.operator(), "Other", FOUNDED, false).orElseThrow();
        var theirs = actor(Role.INITIATIVE_OFFICE, other.scope());
        assertThat(service.correct(theirs, other.id(), 1, name, FOUNDED, null, false))
                .isEqualTo(known);
        assertThat(service.correct(theirs, other.id(), 1, name, FOUNDED, null, true))
                .isInstanceOf(Result.Success.class);
        assertThat(service.correct(theirs, other.id(), 2, "Families at school", date("2018"), null, false))
                .as("that it is another one has been said")
                .isInstanceOf(Result.Success.class);
        assertThat(service.found(Actor.operator(), name, FOUNDED, true)).isInstanceOf(Result.Success.class);
    }

    @Test
    void nobodyBelongsToANetworkOrCarriesItBeforeBeingFounded() {
        initiatives.save(anInitiative());
        initiatives.founded(OrganisationId.of(AUENFELD), day("2021-06-01"));
        initiatives.founded(FOUNDATION, day("2021-06-01"));
        var early = new OrganisationError.BeforeFounding(
                OrganisationId.of(AUENFELD), "Auenfeld", date("2021-05"), day("2021-06-01"));

        assertThat(service.join(OFFICE, NETWORK, 1, AUENFELD, date("2021-05"), false, source("2021")))
                .isEqualTo(Result.refusal(new InitiativeError.OrganisationNotThere(early)));
        assertThat(service.join(OFFICE, NETWORK, 1, AUENFELD, null, true, source("2021")))
                .as("it cannot have founded a network of 2019")
                .isInstanceOf(Result.Refusal.class);
        assertThat(service.join(OFFICE, NETWORK, 1, AUENFELD, null, false, source("2021-05")))
                .as("known since the evidence")
                .isEqualTo(Result.refusal(new InitiativeError.OrganisationNotThere(early)));
        assertThat(service.support(OFFICE, NETWORK, 1, new Supporter(FOUNDATION, Validity.from(day("2021-05-31")))))
                .isInstanceOf(Result.Refusal.class);
        assertThat(service.support(
                        OFFICE, NETWORK, 1, new Supporter(FOUNDATION, new Validity(null, day("2021-05-31")))))
                .as("over by then, whenever it began")
                .isInstanceOf(Result.Refusal.class);
        service.join(OFFICE, NETWORK, 1, AUENFELD, date("2021"), false, source("2021"))
                .flatMap(network -> service.support(
                        OFFICE, NETWORK, 2, new Supporter(FOUNDATION, Validity.from(day("2021-06-01")))))
                .orElseThrow();
        assertThat(service.correctMembership(
                        OFFICE, NETWORK, 3, AUENFELD, day("2021-01-01"), date("2020"), false, source("2021"), null))
                .isInstanceOf(Result.Refusal.class);
    }

    @Test
    void nobodyMovesAlongToAFoundingBeforeTheirOwn() {
        initiatives.save(anInitiative());
        initiatives.founded(OrganisationId.of(LINDENAU), day("2018-06-01"));
        initiatives.founded(OrganisationId.of(AUENFELD), day("2020-06-01"));
        service.join(OFFICE, NETWORK, 1, LINDENAU, null, true, source("2021"))
                .flatMap(network -> service.join(OFFICE, NETWORK, 2, AUENFELD, date("2021"), false, source("2021")))
                .orElseThrow();

        assertThat(service.correct(OFFICE, NETWORK, 3, "Families at school", date("2017"), null, false))
                .isEqualTo(Result.refusal(new InitiativeError.OrganisationNotThere(new OrganisationError.BeforeFounding(
                        OrganisationId.of(LINDENAU), "Lindenau", date("2017"), day("2018-06-01")))));
        assertThat(service.correct(OFFICE, NETWORK, 3, "Families at school", date("2018"), null, false))
                .as("Auenfeld was no founder and does not move")
                .isInstanceOf(Result.Success.class);
        initiatives.founded(OrganisationId.of(LINDENAU), day("2020-06-01"));
        assertThat(service.correct(OFFICE, NETWORK, 4, "Families at schools", date("2018"), null, false))
                .as("a mere rename moves nobody")
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void aNetworkIsNotReopenedBesideANamesakeUnlessThatIsMeant() {
        initiatives.save(anInitiative());
        var yesterday = TODAY.minusDays(1);
        service.end(OFFICE, NETWORK, 1, yesterday).orElseThrow();
        var namesake = service.found(Actor.operator(), anInitiative().name(), FOUNDED, false)
                .orElseThrow();

        assertThat(service.reopen(OFFICE, NETWORK, 2, false))
                .isEqualTo(Result.refusal(
                        new InitiativeError.SimilarNetworkKnown(anInitiative().name(), List.of(namesake.id()))));
        service.reopen(OFFICE, NETWORK, 2, true).orElseThrow();
    }

    @Test
    void theOfficeEndsItsNetworkAndTakesTheEndBack() {
        initiatives.save(anInitiativeAtWork());

        service.end(OFFICE, NETWORK, 1, TODAY).orElseThrow();
        assertThat(reading.view(COORDINATION, NETWORK).orElseThrow().membersOn(TODAY.plusDays(1)))
                .isEmpty();
        service.reopen(OFFICE, NETWORK, 2, false).orElseThrow();
        assertThat(reading.view(COORDINATION, NETWORK).orElseThrow().membersOn(TODAY.plusDays(1)))
                .hasSize(2);
        assertThat(events.published())
                .containsExactly(
                        new InitiativeEvent.InitiativeEnded(NETWORK, TODAY, clock.instant()),
                        new InitiativeEvent.InitiativeReopened(NETWORK, clock.instant()));
        assertThat(service.end(Actor.operator(), NETWORK, 3, TODAY)).isInstanceOf(Result.Refusal.class);
    }

    @Test
    void whoSetsNetworksUpTakesBackOneThatWasAMistake() {
        initiatives.save(anInitiative());
        initiatives.hold(NETWORK);

        assertThat(service.withdraw(OFFICE, NETWORK, 1, "Twice"))
                .isEqualTo(Result.refusal(
                        new InitiativeError.NotAllowed(new Denial.RoleMissing(InitiativeAction.FOUND_INITIATIVE))));
        assertThat(service.withdraw(Actor.operator(), NETWORK, 1, "Twice"))
                .isEqualTo(Result.refusal(new InitiativeError.RightsOverIt(NETWORK)));
        initiatives.clear();
        initiatives.save(anInitiative());
        service.withdraw(Actor.operator(), NETWORK, 1, "Twice").orElseThrow();

        assertThat(events.published())
                .containsExactly(new InitiativeEvent.InitiativeWithdrawn(NETWORK, clock.instant()));
        assertThat(reading.view(COORDINATION, NETWORK))
                .isEqualTo(Result.refusal(new InitiativeError.InitiativeNeverWas(
                        NETWORK, "Families at school", clock.instant(), "Twice")));
        assertThat(reading.view(Actor.ANONYMOUS, NETWORK))
                .isEqualTo(Result.refusal(new InitiativeError.NotAllowed(new Denial.NotSignedIn())));
    }

    @Test
    void theOfficeTakesATownIn() {
        initiatives.save(anInitiative());

        var joined = service.join(OFFICE, NETWORK, 1, AUENFELD, date("2021-10"), false, source("2021"))
                .orElseThrow();

        assertThat(joined.version()).isEqualTo(2);
        assertThat(stored()).usingRecursiveComparison().isEqualTo(joined);
        assertThat(events.published())
                .containsExactly(new InitiativeEvent.TownJoined(NETWORK, AUENFELD, date("2021-10"), clock.instant()));
    }

    @Test
    void onlyMunicipalitiesAreMembers() {
        initiatives.save(anInitiative());
        var unknown = new MunicipalityId(new UUID(7, 7));

        assertThat(service.join(
                        OFFICE, NETWORK, 1, new MunicipalityId(FOUNDATION.value()), null, false, source("2021")))
                .isEqualTo(Result.refusal(new InitiativeError.NoTown(FOUNDATION)));
        assertThat(service.join(OFFICE, NETWORK, 1, unknown, null, false, source("2021")))
                .isEqualTo(Result.refusal(new InitiativeError.NoTown(OrganisationId.of(unknown))));
    }

    @Test
    void onlyAKnownOrganisationSupportsANetwork() {
        initiatives.save(anInitiative());
        var unknown = new OrganisationId(new UUID(7, 7));

        assertThat(service.support(OFFICE, NETWORK, 1, new Supporter(unknown, Validity.ALWAYS)))
                .isEqualTo(Result.refusal(new InitiativeError.UnknownSupporter(unknown)));
        assertThat(service.support(OFFICE, NETWORK, 1, new Supporter(FOUNDATION, Validity.ALWAYS))
                        .flatMap(network -> service.endSupport(OFFICE, NETWORK, 2, FOUNDATION, TODAY))
                        .map(Initiative::supporters)
                        .orElseThrow())
                .containsExactly(new Supporter(FOUNDATION, new Validity(null, TODAY)));
    }

    @Test
    void theOfficeKeepsStagesLeavingsAndCounts() {
        initiatives.save(anInitiativeAtWork());

        service.reach(OFFICE, NETWORK, 1, LINDENAU, stage(MemberStage.ANCHORED, "2025"))
                .orElseThrow();
        service.leave(OFFICE, NETWORK, 2, AUENFELD, date("2025")).orElseThrow();
        service.record(OFFICE, NETWORK, 3, 38, "Member towns", date("2026"), source("2026"), false)
                .orElseThrow();

        assertThat(stored().counts()).endsWith(count(38, "2026"));
        assertThat(member(stored(), AUENFELD).isMemberOn(TODAY)).isFalse();
        assertThat(member(stored(), LINDENAU).stageOn(TODAY)).contains(stage(MemberStage.ANCHORED, "2025"));
    }

    @Test
    void aCountWithoutDefinitionDateOrSourceIsRefused() {
        initiatives.save(anInitiative());

        assertThat(service.record(OFFICE, NETWORK, 1, 38, null, date("2026"), source("2026"), false))
                .isEqualTo(Result.refusal(new InitiativeError.CountWithoutDefinition()));
        assertThat(service.record(OFFICE, NETWORK, 1, 38, "Member towns", null, source("2026"), false))
                .isEqualTo(Result.refusal(new InitiativeError.CountWithoutDate()));
        assertThat(service.record(OFFICE, NETWORK, 1, 38, "Member towns", date("2026"), null, false))
                .isEqualTo(Result.refusal(new InitiativeError.CountWithoutSource()));
        assertThat(stored().counts()).isEmpty();
    }

    @Test
    void whoSawAnOlderVersionChangesNothing() {
        initiatives.save(anInitiativeAtWork());
        initiatives.save(stored());

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> service.leave(OFFICE, NETWORK, 1, AUENFELD, date("2025")));
    }

    @Test
    void aTownDoesNotKeepTheNetwork() {
        initiatives.save(anInitiativeAtWork());

        assertThat(service.reach(COORDINATION, NETWORK, 1, LINDENAU, stage(MemberStage.ANCHORED, "2025")))
                .isEqualTo(Result.refusal(new InitiativeError.NotAllowed(new Denial.OutOfReach())));
        assertThat(service.found(OFFICE, "Another", FOUNDED, false))
                .isEqualTo(Result.refusal(
                        new InitiativeError.NotAllowed(new Denial.RoleMissing(InitiativeAction.FOUND_INITIATIVE))));
    }

    @Test
    void allWhoHaveSignedInReadNetworks() {
        initiatives.save(anInitiativeAtWork());

        assertThat(reading.list(COORDINATION).orElseThrow())
                .containsExactly(new InitiativeSummary(NETWORK, "Families at school", FOUNDED, null, 2));
        assertThat(reading.view(COORDINATION, NETWORK).orElseThrow())
                .isEqualTo(initiatives.view(NETWORK, TODAY).orElseThrow());
        assertThat(reading.list(Actor.ANONYMOUS))
                .isEqualTo(Result.refusal(new InitiativeError.NotAllowed(new Denial.NotSignedIn())));
        assertThat(reading.view(Actor.ANONYMOUS, NETWORK))
                .isEqualTo(Result.refusal(new InitiativeError.NotAllowed(new Denial.NotSignedIn())));
    }

    @Test
    void anUnknownNetworkIsNotFound() {
        var unknown = new InitiativeId(new UUID(7, 7));

        assertThat(reading.view(OFFICE, unknown)).isEqualTo(Result.refusal(new InitiativeError.NotFound(unknown)));
        assertThat(service.leave(OFFICE, unknown, 1, AUENFELD, date("2025")))
                .isEqualTo(Result.refusal(new InitiativeError.NotFound(unknown)));
    }

    private Initiative stored() {
        return initiatives.findById(NETWORK).orElseThrow();
    }

    private static Actor actor(Role role, Scope scope) {
        return new Actor(new UUID(1, 1), Set.of(new Right(role, scope)));
    }
}
