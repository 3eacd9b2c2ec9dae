package org.knotenpunkt.application.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.report.HalfYearReport;
import org.knotenpunkt.domain.report.ReportRelease;

/**
 * A report with what has become of it.
 *
 * @param before what was released before it about the same; null for the first
 */
public record ReleasedReport(
        ReportRelease release, @Nullable ReportRelease before) {
    /** What is otherwise than in the one before. */
    public List<HalfYearReport.Change> changes() {
        return before == null ? List.of() : release.report().since(before.report());
    }

    /** What is said of reach that the one before did not say. */
    public List<HalfYearReport.Reached> reachChanges() {
        return before == null ? List.of() : release.report().reachSince(before.report());
    }
}
