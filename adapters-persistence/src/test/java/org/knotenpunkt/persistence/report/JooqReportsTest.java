package org.knotenpunkt.persistence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.report.ReportFixtures.REACH;
import static org.knotenpunkt.persistence.tables.Tables.CENTRE_REACH;
import static org.knotenpunkt.persistence.tables.Tables.REPORT_RELEASE;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.RowCountQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.report.Reaches;
import org.knotenpunkt.application.report.ReportReleases;
import org.knotenpunkt.application.report.ReportsContract;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.JcsJson;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqReportsTest implements ReportsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @BeforeEach
    void knowTheTownAndItsCentres() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aFamilyCentre(),
                        anOrganisation(45, OrganisationKind.FAMILY_CENTRE, "Ahorn"))
                .forEach(new JooqWorld(POSTGRES).organisations()::save);
    }

    @Override
    public ReportReleases reports() {
        return POSTGRES.transactional(
                ReportReleases.class, new JooqReportReleases(POSTGRES.database(), new JcsJson()), LINDENAU);
    }

    @Override
    public Reaches reaches() {
        return POSTGRES.transactional(Reaches.class, new JooqReaches(POSTGRES.database()), LINDENAU);
    }

    @Override
    public CanonicalJson canonical() {
        return new JcsJson();
    }

    @Test
    void whatWasReleasedOrSaidStays() {
        reports().add(release(1, 42));
        reaches().add(reach(CENTRE, 1, REACH));
        var superuser = POSTGRES.superuser();
        var changes = List.<RowCountQuery>of(
                superuser.update(REPORT_RELEASE).set(REPORT_RELEASE.REASON, "Otherwise"),
                superuser.deleteFrom(REPORT_RELEASE),
                superuser.update(CENTRE_REACH).set(CENTRE_REACH.FAMILIES, (short) 8),
                superuser.deleteFrom(CENTRE_REACH));

        assertThat(changes)
                .allSatisfy(change -> assertThatThrownBy(change::execute).hasMessageContaining("does not change"));
    }
}
