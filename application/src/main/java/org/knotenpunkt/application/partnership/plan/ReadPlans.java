package org.knotenpunkt.application.partnership.plan;

import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.plan.PlanError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;

/** In-port: what is planned for a school year? */
public interface ReadPlans {
    /** Whoever sees the agreement sees its plans; where nothing is planned yet, the plan is missing in the view. */
    Result<PlanView, PlanError> read(Actor actor, AgreementId agreement, SchoolYear year);
}
