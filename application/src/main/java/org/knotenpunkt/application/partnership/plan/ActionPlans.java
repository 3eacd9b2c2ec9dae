package org.knotenpunkt.application.partnership.plan;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.plan.ActionPlan;
import org.knotenpunkt.domain.partnership.plan.InvolvementFrame;
import org.knotenpunkt.domain.shared.SchoolYear;

/** Out-port: keeps action plans, and knows the frames by which they are arranged. */
public interface ActionPlans {
    Optional<ActionPlan> find(Agreement agreement, SchoolYear year);

    /** The school years for which the agreement has a plan, the newest first. */
    List<SchoolYear> years(Agreement agreement);

    /** The newest edition of the frame that comes with the software. */
    InvolvementFrame frame();

    /**
     * Stores the plan in place of what was stored under the same id.
     *
     * @throws ConcurrentChangeException if it has been saved by someone else since it was read, or the agreement has another one for the
     *     year
     */
    void save(ActionPlan plan);
}
