package org.knotenpunkt.application.report;

import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.application.shared.PlainCanonicalJson;

class InMemoryReportsTest implements ReportsContract {
    private final InMemoryReports reports = new InMemoryReports();

    @Override
    public ReportReleases reports() {
        return reports;
    }

    @Override
    public Reaches reaches() {
        return reports.reaches();
    }

    @Override
    public CanonicalJson canonical() {
        return new PlainCanonicalJson();
    }
}
