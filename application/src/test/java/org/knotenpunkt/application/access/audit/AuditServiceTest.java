package org.knotenpunkt.application.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.somebodyWith;
import static org.knotenpunkt.domain.access.audit.AuditExamples.aChain;
import static org.knotenpunkt.domain.access.audit.AuditExamples.aDeed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.access.audit.CheckAudit.FaultyChain;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.audit.AuditAction;
import org.knotenpunkt.domain.access.audit.AuditFinding;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class AuditServiceTest {
    private static final ChainId HERE = ChainId.of(BOCHUM);
    private static final ChainId THERE = ChainId.of(ESSEN);
    private static final Actor COORDINATION = somebodyWith(Role.COORDINATION, new Scope.Municipality(BOCHUM));
    private static final PageRequest PAGE = PageRequest.first(10);

    private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
    private final AuditService service = new AuditService(trail, trail, new PolicyRights(), new DirectTransactions());
    private final AuditCheckService check =
            new AuditCheckService(trail, new PolicyRights(), new DirectTransactions(), () -> LocalDate.EPOCH);

    @BeforeEach
    void fill() {
        trail.name(HERE, "Bochum");
        trail.add(List.of(aDeed(BOCHUM, 1), aDeed(BOCHUM, 2), aDeed(ESSEN, 3)));
    }

    @Test
    void theCoordinationSeesWhoDidWhatInItsTown() {
        assertThat(service.list(COORDINATION, HERE, AuditFilter.ALL, PAGE)
                        .orElseThrow()
                        .items())
                .extracting(AuditView::number)
                .containsExactly(2L, 1L);
        assertThat(service.find(COORDINATION, HERE).orElseThrow())
                .contains(aChain(2).getLast().head());
    }

    @Test
    void anotherTownsAuditIsNotThere() {
        var denied = Result.refusal(new AccessError.NotAllowed(new Denial.OutOfReach()));

        assertThat(service.list(COORDINATION, THERE, AuditFilter.ALL, PAGE)).isEqualTo(denied);
        assertThat(service.find(COORDINATION, THERE)).isEqualTo(denied);
    }

    @Test
    void theOperatorSeesWhatHappenedInTheInstallationAndInNoTown() {
        assertThat(service.find(Actor.operator(), ChainId.INSTALLATION).orElseThrow())
                .isEqualTo(Optional.empty());
        assertThat(service.find(Actor.operator(), HERE))
                .isEqualTo(Result.refusal(new AccessError.NotAllowed(new Denial.OutOfReach())));
    }

    @Test
    void othersInTheTownDoNotWatchTheirColleagues() {
        var reader = somebodyWith(Role.READER, new Scope.Municipality(BOCHUM));

        assertThat(service.find(reader, HERE))
                .isEqualTo(Result.refusal(new AccessError.NotAllowed(new Denial.RoleMissing(AuditAction.READ_AUDIT))));
    }

    @Test
    void onlyTheOperatorChecksAllChainsAndTakesTheirHeads() {
        assertThat(check.export(Actor.operator()).orElseThrow()).isEqualTo(trail.heads());
        assertThat(check.export(COORDINATION)).isInstanceOf(Result.Refusal.class);
        assertThat(check.check(COORDINATION, List.of())).isInstanceOf(Result.Refusal.class);
    }

    @Test
    void chainsThatNobodyTouchedAreInOrder() {
        assertThat(check.check(Actor.operator(), trail.heads()).orElseThrow()).isEmpty();
    }

    @Test
    void theCheckSaysInWhichTownWhatIsWrong() {
        var kept = trail.heads();
        trail.tamper(HERE, entries -> entries.subList(0, 1));
        trail.tamper(THERE, entries -> List.of());

        assertThat(check.check(Actor.operator(), kept).orElseThrow())
                .containsExactly(
                        new FaultyChain(HERE, "Bochum", List.of(new AuditFinding.Rewritten(2))),
                        new FaultyChain(THERE, null, List.of(new AuditFinding.Rewritten(1))));
    }
}
