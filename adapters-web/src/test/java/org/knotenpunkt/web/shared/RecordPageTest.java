package org.knotenpunkt.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.access.AccessRecordKind;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.InitiativeRecordKind;
import org.knotenpunkt.domain.needs.NeedsRecordKind;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.PartnershipAction;
import org.knotenpunkt.domain.partnership.PartnershipRecordKind;
import org.knotenpunkt.domain.report.ReportAction;
import org.knotenpunkt.domain.report.ReportRecordKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class RecordPageTest {
    private static final UUID ID = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final List<RecordPage> PAGES = List.of(
            new RecordPage(AccessRecordKind.GRANT, "/grants/", null),
            new RecordPage(InitiativeRecordKind.INITIATIVE, "/initiatives/", null),
            new RecordPage(NeedsRecordKind.PERSPECTIVE, "/perspectives", null));

    @Test
    void aRecordHasThePageOfItsKind() {
        assertThat(RecordPage.of(InitiativeRecordKind.of(new InitiativeId(ID), "Netz"), Actor.ANONYMOUS, PAGES))
                .contains("/initiatives/01980000-0000-7000-8000-000000000001");
    }

    @Test
    void aRecordWithoutAPageOfItsOwnIsInTheListOfItsKind() {
        assertThat(RecordPage.of(NeedsRecordKind.PERSPECTIVE, ID, PAGES)).contains("/perspectives");
    }

    @Test
    void aRecordOfAKindWithoutPagesHasNone() {
        assertThat(RecordPage.of(AccessRecordKind.account(new AccountId(ID), "Anna"), Actor.ANONYMOUS, PAGES))
                .isEmpty();
    }

    @Test
    void ofSeveralPagesItIsTheOneByWhichTheActorSeesTheRecord() {
        var town = new MunicipalityId(ID);
        var network = new InitiativeId(new UUID(1, 2));
        var agreement =
                PartnershipRecordKind.ofReleased(new AgreementId(ID), "Zeit", town, Stream.of(), List.of(network));
        var pages = List.of(
                new RecordPage(PartnershipRecordKind.AGREEMENT, "/agreements/", PartnershipAction.READ_AGREEMENTS),
                new RecordPage(
                        PartnershipRecordKind.AGREEMENT, "/released/", PartnershipAction.READ_RELEASED_AGREEMENTS));
        var office = new Right(Role.INITIATIVE_OFFICE, new Scope.Initiative(network.value()));
        var elsewhere = new Right(Role.COORDINATION, new Scope.Municipality(new MunicipalityId(new UUID(3, 4))));

        assertThat(RecordPage.of(agreement, new Actor(ID, Set.of(office, elsewhere)), pages))
                .contains("/released/" + ID);
        assertThat(RecordPage.of(agreement, Actors.workingIn(town), pages)).contains("/agreements/" + ID);
        assertThat(RecordPage.of(agreement, new Actor(ID, Set.of(elsewhere)), pages))
                .isEmpty();
    }

    @Test
    void whoSeesItInTheWholeTownIsLedThereFromAnyPlaceInTheTown() {
        var town = new MunicipalityId(ID);
        var figures = new KnownRecord(
                ReportRecordKind.FIGURE_RELEASE,
                ID,
                "2026",
                new Scope.Municipality(town),
                List.of(new Permission(ReportAction.READ_FIGURE_RELEASES, new Scope.Municipality(town))),
                List.of());
        var pages = List.of(
                new RecordPage(ReportRecordKind.FIGURE_RELEASE, "/figures/", ReportAction.READ_FIGURE_RELEASES));
        var lead = new Right(Role.CENTRE_LEAD, new Scope.Organisation(town, new UUID(5, 6)));

        assertThat(RecordPage.of(figures, new Actor(ID, Set.of(lead)), pages)).contains("/figures/" + ID);
    }
}
