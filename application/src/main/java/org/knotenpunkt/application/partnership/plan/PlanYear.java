package org.knotenpunkt.application.partnership.plan;

import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.plan.ActionPlan;
import org.knotenpunkt.domain.partnership.plan.ActivityId;
import org.knotenpunkt.domain.partnership.plan.PlanError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * In-port: a party or the town plans what is done in a school year. The version is the one in which the actor has seen the plan; if it is
 * not the current one, a {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says so.
 */
public interface PlanYear {
    /** Adds an activity; the first one begins the plan of the year. Nobody is asked which version was seen: all are kept. */
    Result<ActionPlan, PlanError> add(Actor actor, AgreementId agreement, SchoolYear year, NewActivity activity);

    /** Lets an activity be another. */
    Result<ActionPlan, PlanError> change(
            Actor actor, AgreementId agreement, SchoolYear year, long version, ActivityId activity, NewActivity other);

    /** Takes an activity out. */
    Result<ActionPlan, PlanError> remove(
            Actor actor, AgreementId agreement, SchoolYear year, long version, ActivityId activity);

    /** Begins the plan of the year with what was planned for the one before, unless it has begun. */
    Result<ActionPlan, PlanError> copy(Actor actor, AgreementId agreement, SchoolYear year);
}
