package org.knotenpunkt.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.NETWORK;
import static org.knotenpunkt.persistence.tables.Tables.FIGURE_RELEASE;

import java.time.LocalDate;
import java.util.List;
import org.jooq.RowCountQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.report.FigureReleases;
import org.knotenpunkt.application.report.FigureReleasesContract;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.persistence.initiative.NetworkRows;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqFigureReleasesTest implements FigureReleasesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @BeforeEach
    void knowTheTown() {
        new JooqWorld(POSTGRES).organisations().save(aTown(LINDENAU, "Lindenau"));
    }

    private static JooqFigureReleases jooq() {
        return new JooqFigureReleases(POSTGRES.database(), new JcsJson());
    }

    @Override
    public FigureReleases releases() {
        return POSTGRES.transactional(FigureReleases.class, jooq(), LINDENAU);
    }

    private static Actor office(InitiativeId network) {
        return Actors.holding(Role.INITIATIVE_OFFICE, new Scope.Initiative(network.value()));
    }

    @Override
    public FigureReleases readBy(InitiativeId network) {
        return POSTGRES.transactional(FigureReleases.class, jooq(), office(network));
    }

    @Override
    public CanonicalJson canonical() {
        return new JcsJson();
    }

    @Override
    public void join(InitiativeId network, LocalDate since) {
        NetworkRows.joinedBy(LINDENAU, network, network.toString(), since, POSTGRES.superuser());
    }

    @Test
    void whatWasReleasedStays() {
        releaseTwice();
        var superuser = POSTGRES.superuser();
        var changes = List.<RowCountQuery>of(
                superuser.update(FIGURE_RELEASE).set(FIGURE_RELEASE.REASON, "Otherwise"),
                superuser.deleteFrom(FIGURE_RELEASE));

        assertThat(changes)
                .allSatisfy(change -> assertThatThrownBy(change::execute).hasMessageContaining("does not change"));
    }

    @Test
    void theDatabaseShowsAnOfficeNothingOfATownThatIsNoMember() {
        releaseTwice();
        assertThat(seenByTheOffice()).isZero();
        join(NETWORK, TODAY);
        assertThat(seenByTheOffice()).isEqualTo(2);
    }

    private static int seenByTheOffice() {
        return POSTGRES.transactions()
                .call(office(NETWORK), () -> POSTGRES.database().dsl().fetchCount(FIGURE_RELEASE));
    }
}
