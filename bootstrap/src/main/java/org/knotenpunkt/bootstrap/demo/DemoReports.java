package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;
import org.knotenpunkt.application.report.KeepReach;
import org.knotenpunkt.application.report.ReleaseFigures;
import org.knotenpunkt.application.report.ReportHalfYears;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.bootstrap.ToldTime;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.report.ReachClaim;
import org.knotenpunkt.domain.report.ReachMethod;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.report.ReportSubject;
import org.knotenpunkt.domain.report.SubjectKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * What one centre reports about the half-year that was over last, and how many families it reaches, as its lead estimates; and the figures of the
 * half-year before that, which have left the town some weeks after its end.
 */
final class DemoReports {
    private static final int FAMILIES = 46;
    private static final int ALL_FAMILIES = 205;
    private static final int WEEKS_TO_RELEASE = 6;
    private static final String HOW = "Die Leitung ist mit den Klassenlehrkräften die Klassen durchgegangen";

    private final KeepReach keeping;
    private final ReportHalfYears reports;
    private final ReleaseFigures figures;
    private final DemoOrganisations organisations;
    private final Transactions transactions;
    private final ToldTime time;
    private final Today today;
    private final ZoneId zone;

    @Inject
    DemoReports(
            KeepReach keeping,
            ReportHalfYears reports,
            ReleaseFigures figures,
            DemoOrganisations organisations,
            Transactions transactions,
            ToldTime time,
            Today today,
            ZoneId zone) {
        this.keeping = keeping;
        this.reports = reports;
        this.figures = figures;
        this.organisations = organisations;
        this.transactions = transactions;
        this.time = time;
        this.today = today;
        this.zone = zone;
    }

    /** All of it, or nothing. */
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
                release(actor, town, halfYear);
            }
            return town;
        });
    }

    private void release(Actor actor, MunicipalityId town, ReportPeriod next) {
        var period = ReportPeriod.halfYearBefore(next.firstDay());
        time.at(
                        next.firstDay()
                                .plusWeeks(WEEKS_TO_RELEASE)
                                .atTime(LocalTime.NOON)
                                .atZone(zone)
                                .toInstant(),
                        () -> figures.preview(actor, town, period)
                                .flatMap(draft -> figures.release(actor, town, period, draft.hash(), null)))
                .orElseThrow();
    }
}
