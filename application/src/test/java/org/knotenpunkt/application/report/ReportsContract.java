package org.knotenpunkt.application.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;
import static org.knotenpunkt.domain.report.ReportFixtures.HALF_YEAR;
import static org.knotenpunkt.domain.report.ReportFixtures.REACH;
import static org.knotenpunkt.domain.report.ReportFixtures.aReport;
import static org.knotenpunkt.domain.report.ReportFixtures.aSettledReport;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.report.CentreReach;
import org.knotenpunkt.domain.report.ReachClaim;
import org.knotenpunkt.domain.report.ReachMethod;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.report.ReportRelease;
import org.knotenpunkt.domain.report.ReportReleaseId;

/** What {@link ReportReleases} and {@link Reaches} do. A class that implements this runs it against some; Lindenau and both centres are known there. */
public interface ReportsContract {
    CentreId OTHER = new CentreId(organisationId(45).value());

    ReportReleases reports();

    Reaches reaches();

    CanonicalJson canonical();

    /** Of the report about the town. */
    default ReportRelease release(int number, int guests) {
        return new ReportRelease(
                new ReportReleaseId(new UUID(0xf2, number)),
                LINDENAU,
                number,
                TODAY,
                new UUID(9, 1),
                NOW.plusSeconds(number),
                number == 1 ? null : "Counted again",
                aReport(guests),
                ReportDocument.hash(aReport(guests), canonical()));
    }

    @Test
    default void keepsReportsAsTheyWereReleased() {
        assertThat(reports().of(LINDENAU, HALF_YEAR)).isEmpty();
        reports().add(release(1, 42));
        reports().add(release(2, 60));

        assertThat(reports().of(LINDENAU, HALF_YEAR)).containsExactly(release(2, 60), release(1, 42));
        assertThat(reports().of(LINDENAU, ReportPeriod.parse("2026-H1"))).isEmpty();
        assertThat(reports().find(LINDENAU, release(1, 42).id())).contains(release(1, 42));
        assertThat(reports().find(LINDENAU, new ReportReleaseId(new UUID(0xf2, 9))))
                .isEmpty();
        var again = release(2, 61);
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> reports()
                        .add(new ReportRelease(
                                new ReportReleaseId(new UUID(0xf2, 9)),
                                LINDENAU,
                                2,
                                again.day(),
                                again.by(),
                                again.at(),
                                again.reason(),
                                again.report(),
                                again.hash())));
    }

    /** What was released before months were noted stays as it is, to the letter; what is released now says how far they stand. */
    @Test
    default void keepsReportsWithAndWithoutHowFarTheirMonthsStand() {
        var before = release(1, 42);
        var settled = aSettledReport(42);
        var now = new ReportRelease(
                new ReportReleaseId(new UUID(0xf2, 2)),
                LINDENAU,
                2,
                TODAY,
                before.by(),
                NOW.plusSeconds(2),
                "July is approved",
                settled,
                ReportDocument.hash(settled, canonical()));
        reports().add(before);
        reports().add(now);

        assertThat(reports().of(LINDENAU, HALF_YEAR)).containsExactly(now, before);
        assertThat(ReportDocument.text(before.report(), canonical()))
                .contains("\"format\":1")
                .doesNotContain("months");
        assertThat(ReportDocument.text(settled, canonical()))
                .contains("\"format\":2", "{\"approved\":1,\"centres\":2,\"month\":\"2026-07\"}");
        assertThat(now.hash()).isNotEqualTo(before.hash());
    }

    default CentreReach reach(CentreId centre, int number, ReachClaim claim) {
        return new CentreReach(LINDENAU, centre, HALF_YEAR, number, claim, new UUID(9, 1), NOW);
    }

    @Test
    default void whatWasSaidLastCounts() {
        var households = new ReachClaim(ReachMethod.DISTINCT_HOUSEHOLDS, 31, null, "The course leaders", TODAY);
        reaches().add(reach(CENTRE, 1, REACH));
        reaches().add(reach(OTHER, 1, households));
        reaches().add(reach(CENTRE, 2, households));

        assertThat(reaches().of(LINDENAU, HALF_YEAR))
                .containsExactly(reach(CENTRE, 2, households), reach(OTHER, 1, households));
        assertThat(reaches().of(LINDENAU, ReportPeriod.parse("2026-H1"))).isEmpty();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> reaches().add(reach(CENTRE, 2, REACH)));
    }
}
