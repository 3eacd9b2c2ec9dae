package org.knotenpunkt.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.report.ReportFixtures.aReport;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.domain.organisation.OrganisationId;

class HalfYearReportTest {
    private static final OrganisationId ID = new OrganisationId(new UUID(1, 2));

    @Test
    void whatWasCorrectedIsToldWithBoth() {
        assertThat(aReport(12).since(aReport(12))).isEmpty();
        assertThat(aReport(15).since(aReport(12)))
                .filteredOn(change -> change.table() == null || change.table() == CatalogueTable.CENTRE)
                .extracting(
                        HalfYearReport.Change::quantity, HalfYearReport.Change::before, HalfYearReport.Change::after)
                .containsExactly(
                        tuple(HalfYearReport.Quantity.GUESTS, 12L, 15L),
                        tuple(HalfYearReport.Quantity.GUESTS, 12L, 15L));
    }

    @Test
    void whatIsSaidAnewOfReachIsTold() {
        var before = aReport(12);
        var said = new HalfYearReport.Reached(
                "Haus Eins", new ReachClaim(ReachMethod.ESTIMATE, 44, 180, "By those who lead it", TODAY));
        var after =
                new HalfYearReport(before.subject(), before.name(), before.period(), before.figures(), List.of(said));

        assertThat(after.reachSince(before)).containsExactly(said);
        assertThat(before.reachSince(before)).isEmpty();
    }

    @Test
    void aSubjectIsReadAsItIsWritten() {
        for (var kind : SubjectKind.values()) {
            var subject = kind == SubjectKind.TOWN ? ReportSubject.TOWN : new ReportSubject(kind, ID);
            assertThat(ReportSubject.parse(subject.toString())).isEqualTo(subject);
        }
        assertThat(new ReportSubject(SubjectKind.CENTRE, ID).of(SubjectKind.SCHOOL))
                .isNull();
        assertThat(new ReportSubject(SubjectKind.CENTRE, ID).of(SubjectKind.CENTRE))
                .isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "centre", "town:0190a000-0000-7000-8000-000000000001", "x:1", "school:1"})
    void whatIsNoSubjectIsNotRead(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportSubject.parse(text));
    }

    @Test
    void nobodyReachesMoreThanThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReachClaim(ReachMethod.ESTIMATE, 3, 2, "Looked around", TODAY));
    }
}
