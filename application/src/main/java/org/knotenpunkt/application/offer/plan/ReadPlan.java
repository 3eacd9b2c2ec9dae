package org.knotenpunkt.application.offer.plan;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.plan.HalfYearPlan;
import org.knotenpunkt.domain.offer.plan.SchoolHalfYear;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody who works in a town looks at what is planned for half a year, drafts among it. */
public interface ReadPlan {
    /** @param centre null for all of the town */
    Result<HalfYearPlan, OfferError> plan(
            Actor actor, MunicipalityId town, SchoolHalfYear half, @Nullable CentreId centre);
}
