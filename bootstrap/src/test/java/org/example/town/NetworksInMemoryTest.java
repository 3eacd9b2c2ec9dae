package org.example.town;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.FOUNDED;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.LINDENAU;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.NOW;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.TODAY;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.anInitiative;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.anInitiativeAtWork;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.evidence;
import static org.knotenpunkt.domain.initiative.MemberStage.ANCHORED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.initiative.InMemoryInitiatives;
import org.knotenpunkt.application.initiative.InitiativeService;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeEvent;
import org.knotenpunkt.domain.initiative.StageCriteria;
import org.knotenpunkt.domain.initiative.StageEntry;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class NetworksInMemoryTest {
    private final List<String> told = new ArrayList<>();

    @Test
    void theModelAnswersWithTheNextStateOrAReason() {
        assertThat(reached(anInitiativeAtWork()).version()).isEqualTo(2);
        assertThat(told).isEmpty();

        assertThat(reached(anInitiative()).version()).isEqualTo(1);
        assertThat(told).containsExactly("initiative.stage-of-non-member");
    }

    private Initiative reached(Initiative begun) {
        var networks = new InMemoryInitiatives();
        networks.save(begun);
        var network = networks.findById(begun.id()).orElseThrow();
        var town = LINDENAU;
        var today = TODAY;
        var now = NOW;
        // tag::model[]
        var criteria = StageCriteria.current().of(ANCHORED);
        var entry = StageEntry.judgedNow(ANCHORED, PartialDate.parse("2025"), criteria, evidence("2025"), null);
        switch (network.reach(town, entry, today, now)) {
            case Result.Success<Initiative, InitiativeError>(var next) -> networks.save(next);
            case Result.Refusal<Initiative, InitiativeError>(var reason) -> tell(reason);
        }
        // end::model[]
        return networks.findById(network.id()).orElseThrow();
    }

    private void tell(DomainError reason) {
        told.add(reason.code());
    }

    @Test
    void useCasesWorkOnFakes() {
        // tag::fakes[]
        var clock = FixedClock.anyDay();
        var events = new RecordingEvents();
        var initiatives = new InMemoryInitiatives();
        var networks = new InitiativeService(
                initiatives,
                initiatives, // knows the parties as well
                new PolicyRights(),
                events,
                new DirectTransactions(),
                new CountingIds(),
                clock,
                clock);

        var operator = new Actor(new UUID(7, 1), Set.of(new Right(Role.OPERATOR, new Scope.Installation())));
        var founded = networks.found(operator, "Families at school", PartialDate.parse("2019"), false);

        assertThat(founded.map(Initiative::name)).isEqualTo(Result.success("Families at school"));
        assertThat(events.published()).hasOnlyElementsOfType(InitiativeEvent.class);
        assertThat(networks.found(Actor.ANONYMOUS, "Families at school", PartialDate.parse("2019"), false))
                .isInstanceOf(Result.Refusal.class);
        // end::fakes[]
        assertThat(founded.orElseThrow().founded()).isEqualTo(FOUNDED);
    }
}
