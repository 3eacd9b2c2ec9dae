package org.knotenpunkt.application.offer.plan;

import java.util.List;
import org.knotenpunkt.domain.offer.plan.PlannedSite;
import org.knotenpunkt.domain.offer.plan.SchoolHalfYear;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: what is planned, for plans. */
public interface PlanQueries {
    /**
     * The centres of the town that exist on a day of the half-year, by their names on its last day, each with the offers that have sessions in
     * it, by title.
     */
    List<PlannedSite> sites(MunicipalityId town, SchoolHalfYear half);
}
