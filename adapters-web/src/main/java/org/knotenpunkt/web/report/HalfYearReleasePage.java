package org.knotenpunkt.web.report;

import org.knotenpunkt.application.report.ReleasedReport;
import org.knotenpunkt.domain.report.ReportRelease;
import org.knotenpunkt.web.shared.text.Words;

/** A half-year report as it was released. */
public record HalfYearReleasePage(ReleasedReport found, Words words) {
    public ReportRelease release() {
        return found.release();
    }

    public HalfYearView view() {
        return new HalfYearView(found.release().report(), words);
    }

    public String print() {
        return HalfYearPages.path(release()) + "/print";
    }
}
