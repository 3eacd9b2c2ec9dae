package org.knotenpunkt.domain.access.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.ESSEN;
import static org.knotenpunkt.domain.access.AccessExamples.NETWORK;
import static org.knotenpunkt.domain.access.AccessExamples.SCHOOL;
import static org.knotenpunkt.domain.access.AccessExamples.uuid;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.access.AccessEvent;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class DeedTest {
    private static final Right COORDINATION = new Right(Role.COORDINATION, new Scope.Municipality(BOCHUM));
    private static final Right LEAD = new Right(Role.CENTRE_LEAD, new Scope.Organisation(BOCHUM, SCHOOL));
    private static final Right READER_ELSEWHERE = new Right(Role.READER, new Scope.Municipality(ESSEN));
    private static final Right OFFICE = new Right(Role.INITIATIVE_OFFICE, new Scope.Initiative(NETWORK));
    private static final Right OPERATOR = new Right(Role.OPERATOR, new Scope.Installation());

    @Test
    void aDeedInATownIsGroundedOnTheRightsInThatTown() {
        assertThat(grounds(ChainId.of(BOCHUM), COORDINATION, LEAD, READER_ELSEWHERE, OFFICE))
                .containsExactlyInAnyOrder(COORDINATION, LEAD);
    }

    @Test
    void whoHasNoRightInTheTownIsThereByARightThatIsHeldInNoTown() {
        assertThat(grounds(ChainId.of(BOCHUM), READER_ELSEWHERE, OFFICE)).containsExactly(OFFICE);
        assertThat(grounds(ChainId.of(BOCHUM), READER_ELSEWHERE)).containsExactly(READER_ELSEWHERE);
    }

    @Test
    void aDeedInTheInstallationIsGroundedOnRightsThatAreHeldInNoTownFirst() {
        assertThat(grounds(ChainId.INSTALLATION, OPERATOR, OFFICE, COORDINATION))
                .containsExactlyInAnyOrder(OPERATOR, OFFICE);
        assertThat(grounds(ChainId.INSTALLATION, COORDINATION)).containsExactly(COORDINATION);
    }

    @Test
    void whoActsForNobodyElseNeedsNoGrounds() {
        assertThat(grounds(ChainId.INSTALLATION)).isEmpty();
    }

    @Test
    void groundsThatSomebodyTamperedWithCanStillBeRead() {
        assertThat(new Grounds("KING:INSTALLATION,OPERATOR:INSTALLATION,COORDINATION:MUNICIPALITY:,;drop").rights())
                .containsExactly(OPERATOR);
    }

    @Test
    void aDeedIsWrittenInOneWayOnly() {
        var event = new AccessEvent.RoleGranted(
                new GrantId(uuid(5)),
                new AccountId(uuid(6)),
                Role.READER,
                BOCHUM,
                Instant.parse("2026-11-22T11:00:00.123456789Z"));
        var actor = new Actor(uuid(99), Set.of(LEAD, COORDINATION));
        var deed = Deed.of(actor, event, uuid(7), AuditHash.of("{}"));

        assertThat(AuditEntry.after(null, deed).text()).isEqualTo("""
                        knotenpunkt audit entry 1
                        1
                        0000000000000000000000000000000000000000000000000000000000000000
                        01900000-0000-7000-8000-000000000001
                        2026-11-22T11:00:00.123456Z
                        01900000-0000-7000-8000-000000000099
                        CENTRE_LEAD:ORGANISATION:01900000-0000-7000-8000-000000000001:01900000-0000-7000-8000-000000000003,COORDINATION:MUNICIPALITY:01900000-0000-7000-8000-000000000001
                        01900000-0000-7000-8000-000000000007
                        access.role-granted
                        01900000-0000-7000-8000-000000000005
                        44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a""");
    }

    @Test
    void theChainOfTheInstallationIsThatOfNoTown() {
        assertThat(ChainId.of(null)).isEqualTo(ChainId.INSTALLATION).isEqualTo(new ChainId(new UUID(0, 0)));
        assertThat(ChainId.INSTALLATION.scope()).isEqualTo(new Scope.Installation());
        assertThat(ChainId.of(BOCHUM).scope()).isEqualTo(new Scope.Municipality(BOCHUM));
    }

    private static Set<Right> grounds(ChainId chain, Right... rights) {
        return Grounds.of(new Actor(uuid(99), Set.of(rights)), chain).rights();
    }
}
