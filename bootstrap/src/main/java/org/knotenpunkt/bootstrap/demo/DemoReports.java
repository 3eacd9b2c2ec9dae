package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import org.knotenpunkt.application.report.KeepReach;
import org.knotenpunkt.application.report.ReportHalfYears;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.report.ReachClaim;
import org.knotenpunkt.domain.report.ReachMethod;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.report.ReportSubject;
import org.knotenpunkt.domain.report.SubjectKind;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** What one centre reports about the half-year that was over last, and how many families it reaches, as its lead estimates. */
final class DemoReports {
    private static final int FAMILIES = 46;
    private static final int ALL_FAMILIES = 205;
    private static final String HOW = "Die Leitung ist mit den Klassenlehrkräften die Klassen durchgegangen";

    private final KeepReach keeping;
    private final ReportHalfYears reports;
    private final DemoOrganisations organisations;
    private final Transactions transactions;
    private final Today today;

    @Inject
    DemoReports(
            KeepReach keeping,
            ReportHalfYears reports,
            DemoOrganisations organisations,
            Transactions transactions,
            Today today) {
        this.keeping = keeping;
        this.reports = reports;
        this.organisations = organisations;
        this.transactions = transactions;
        this.today = today;
    }

    /** Both, or neither. */
    void load(MunicipalityId town) {
        var actor = DemoActors.coordinating(town);
        var halfYear = ReportPeriod.halfYearBefore(today.today());
        var centre = organisations
                .find(OrganisationKind.FAMILY_CENTRE, town, DemoAccounts.SITE)
                .orElseThrow();
        var subject = new ReportSubject(SubjectKind.CENTRE, centre);
        var reach = new ReachClaim(ReachMethod.ESTIMATE, FAMILIES, ALL_FAMILIES, HOW, halfYear.lastDay());
        transactions.call(actor, () -> {
            if (reports.list(actor, town, halfYear).orElseThrow().isEmpty()) {
                keeping.say(actor, new CentreId(centre.value()), halfYear, 0, reach)
                        .orElseThrow();
                reports.draft(actor, town, subject, halfYear)
                        .flatMap(draft -> reports.release(actor, town, subject, halfYear, draft.hash(), null))
                        .orElseThrow();
            }
            return town;
        });
    }
}
