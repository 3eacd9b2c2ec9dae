package org.knotenpunkt.application.partnership.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.plan.Activity;
import org.knotenpunkt.domain.partnership.plan.ActivityId;

/**
 * What somebody wants to be done.
 *
 * @param type the code of its type of involvement
 * @param function who is responsible at the party, as a function
 * @param goal the goal that it serves; null for none in particular
 * @param evaluation by what people will see whether it has helped
 */
public record NewActivity(
        String type,
        String title,
        OrganisationId party,
        String function,
        LocalDate from,
        LocalDate until,
        @Nullable GoalId goal,
        String evaluation) {
    Activity as(ActivityId id) {
        return new Activity(id, type, title, party, function, from, until, goal, evaluation);
    }
}
