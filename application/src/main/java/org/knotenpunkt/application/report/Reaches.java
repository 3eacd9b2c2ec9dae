package org.knotenpunkt.application.report;

import java.util.List;
import org.knotenpunkt.domain.report.CentreReach;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: keeps what was said of how many families centres reach. */
public interface Reaches {
    /** What was said last of the half-year, for each centre of the town, by the id of the centre. */
    List<CentreReach> of(MunicipalityId town, ReportPeriod halfYear);

    /** @throws org.knotenpunkt.application.shared.ConcurrentChangeException if somebody has said the same number meanwhile */
    void add(CentreReach reach);
}
