package org.knotenpunkt.application.report;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.report.ReportRelease;
import org.knotenpunkt.domain.report.ReportReleaseId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: keeps half-year reports as they were released. */
public interface ReportReleases {
    /** @throws org.knotenpunkt.application.shared.ConcurrentChangeException if somebody else has released the same meanwhile */
    void add(ReportRelease release);

    /** Those of the town about the half-year, the newest first. */
    List<ReportRelease> of(MunicipalityId town, ReportPeriod halfYear);

    Optional<ReportRelease> find(MunicipalityId town, ReportReleaseId id);
}
