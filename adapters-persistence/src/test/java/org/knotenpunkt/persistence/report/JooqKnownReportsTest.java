package org.knotenpunkt.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.partnership.release.ReleaseFixtures.NETWORK;
import static org.knotenpunkt.domain.report.ReportFixtures.HALF_YEAR;
import static org.knotenpunkt.domain.report.ReportFixtures.figures;
import static org.knotenpunkt.domain.shared.Disclosure.USUAL;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.report.FigureDocument;
import org.knotenpunkt.application.report.FigureReleases;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.KnownRecordsContract;
import org.knotenpunkt.domain.report.FigureRelease;
import org.knotenpunkt.domain.report.FigureReleaseId;
import org.knotenpunkt.domain.report.ReportRecordKind;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.persistence.centre.JooqCentreQueries;
import org.knotenpunkt.persistence.centre.JooqCentres;
import org.knotenpunkt.persistence.initiative.NetworkRows;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqKnownReportsTest implements KnownRecordsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final JcsJson CANONICAL = new JcsJson();
    private static final FigureRelease RELEASE = new FigureRelease(
            new FigureReleaseId(new UUID(0xf1, 1)),
            LINDENAU,
            HALF_YEAR,
            1,
            TODAY,
            new UUID(9, 1),
            NOW,
            null,
            USUAL,
            figures(42),
            FigureDocument.hash(figures(42), USUAL, CANONICAL));

    @BeforeEach
    void releaseFigures() {
        new JooqWorld(POSTGRES).organisations().save(aTown(LINDENAU, "Lindenau"));
        POSTGRES.transactional(FigureReleases.class, new JooqFigureReleases(POSTGRES.database(), CANONICAL), LINDENAU)
                .add(RELEASE);
    }

    private static JooqKnownReports jooq() {
        var database = POSTGRES.database();
        return new JooqKnownReports(database, new JooqCentres(database), new JooqCentreQueries(database), () -> TODAY);
    }

    @Override
    public KnownRecord known() {
        return ReportRecordKind.figureRelease(RELEASE, List.of());
    }

    @Override
    public KnownRecords records() {
        return POSTGRES.transactional(KnownRecords.class, jooq(), LINDENAU);
    }

    @Test
    void anOfficeKnowsWhoSeesWhatIsReleasedToIt() {
        var office = Actors.holding(Role.INITIATIVE_OFFICE, new Scope.Initiative(NETWORK.value()));
        var records = POSTGRES.transactional(KnownRecords.class, jooq(), office);
        var id = RELEASE.id().value();
        assertThat(records.find(ReportRecordKind.FIGURE_RELEASE, id)).isEmpty();

        NetworkRows.joinedBy(LINDENAU, NETWORK, "Netz", TODAY, POSTGRES.superuser());

        assertThat(records.find(ReportRecordKind.FIGURE_RELEASE, id))
                .contains(ReportRecordKind.figureRelease(RELEASE, List.of(NETWORK)));
    }
}
