package org.knotenpunkt.domain.report;

import static org.knotenpunkt.domain.report.ReportAction.KEEP_REACH;
import static org.knotenpunkt.domain.report.ReportAction.READ_FIGURE_RELEASES;
import static org.knotenpunkt.domain.report.ReportAction.READ_RELEASED_FIGURES;
import static org.knotenpunkt.domain.report.ReportAction.READ_REPORTS;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.domain.shared.Scope;

/** The kinds of records of this feature, and who sees and changes one of each. What was released nobody changes. */
public enum ReportRecordKind implements RecordKind {
    FIGURE_RELEASE,
    HALF_YEAR_REPORT,
    /** How many families a centre reaches, in all half-years. It has the centre's id. */
    REACH;

    /**
     * Figures that a town has released, called by their period.
     *
     * @param networks to which the town belongs today
     */
    public static KnownRecord figureRelease(FigureRelease release, Collection<InitiativeId> networks) {
        var town = new Scope.Municipality(release.municipality());
        return new KnownRecord(
                FIGURE_RELEASE,
                release.id().value(),
                release.period().toString(),
                town,
                Stream.concat(
                                Stream.of(new Permission(READ_FIGURE_RELEASES, town)),
                                networks.stream()
                                        .map(network -> new Permission(
                                                READ_RELEASED_FIGURES, new Scope.Initiative(network.value()))))
                        .toList(),
                List.of());
    }

    /** A half-year report, called by its half-year. */
    public static KnownRecord halfYearReport(ReportRelease release) {
        var town = new Scope.Municipality(release.municipality());
        return new KnownRecord(
                HALF_YEAR_REPORT,
                release.id().value(),
                release.report().period().toString(),
                town,
                List.of(new Permission(READ_REPORTS, town)),
                List.of());
    }

    /** @param name of the centre */
    public static KnownRecord reach(Centre centre, String name) {
        return new KnownRecord(
                REACH,
                centre.id().value(),
                name,
                centre.scope(),
                new Permission(READ_REPORTS, new Scope.Municipality(centre.municipality())),
                new Permission(KEEP_REACH, centre.scope()));
    }
}
