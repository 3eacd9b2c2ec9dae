package org.knotenpunkt.application.partnership.plan;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.plan.ActionPlan;
import org.knotenpunkt.domain.partnership.plan.InvolvementFrame;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * The action plan of an agreement for a school year.
 *
 * @param content what the agreement says: the parties and goals among which one chooses
 * @param plan empty while nothing is planned
 * @param frame by which it is arranged, or would be
 * @param years for which there is a plan, the newest first
 * @param mayPlan whether the actor may change it
 */
public record PlanView(
        Agreement agreement,
        AgreementContent content,
        SchoolYear year,
        Optional<ActionPlan> plan,
        InvolvementFrame frame,
        List<SchoolYear> years,
        boolean mayPlan) {
    public PlanView {
        years = List.copyOf(years);
    }
}
