package org.knotenpunkt.application.report;

import java.util.List;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.report.CentreReach;
import org.knotenpunkt.domain.report.ReachClaim;
import org.knotenpunkt.domain.report.ReportError;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody says how many families a centre reaches, in the town or in the centre. */
public interface KeepReach {
    /** What counts of the half-year, for each centre of which anything was said. */
    Result<List<CentreReach>, ReportError> of(Actor actor, MunicipalityId town, ReportPeriod halfYear);

    /**
     * Says it, or says it anew.
     *
     * @param version how often the actor has seen it said; if it was said again, a
     *     {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says so
     */
    Result<CentreReach, ReportError> say(
            Actor actor, CentreId centre, ReportPeriod halfYear, long version, ReachClaim claim);
}
