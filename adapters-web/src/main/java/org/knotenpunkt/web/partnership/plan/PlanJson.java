package org.knotenpunkt.web.partnership.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.plan.ActionPlan;
import org.knotenpunkt.domain.partnership.plan.Activity;
import org.knotenpunkt.domain.partnership.plan.InvolvementFrame;

/**
 * An action plan, as JSON.
 *
 * @param missing the codes of the types of which nothing is planned
 */
record PlanJson(
        UUID id,
        UUID agreement,
        String year,
        String frame,
        int edition,
        long version,
        List<TypeJson> types,
        List<String> missing,
        List<ActivityJson> activities) {
    static PlanJson from(ActionPlan plan) {
        return new PlanJson(
                plan.id().value(),
                plan.agreement().value(),
                plan.year().toString(),
                plan.frame().code(),
                plan.frame().edition(),
                plan.version(),
                plan.frame().types().stream().map(TypeJson::from).toList(),
                plan.missing().stream().map(InvolvementFrame.Type::code).toList(),
                plan.activities().stream().map(ActivityJson::from).toList());
    }

    /**
     * A type of involvement.
     *
     * @param names by the tag of the language
     */
    record TypeJson(String code, Map<String, String> names) {
        static TypeJson from(InvolvementFrame.Type type) {
            return new TypeJson(
                    type.code(),
                    type.wordings().entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, entry -> entry.getValue().name())));
        }
    }

    /** Something that is done. */
    record ActivityJson(
            UUID id,
            String type,
            String title,
            UUID party,
            String function,
            LocalDate from,
            LocalDate until,
            @Nullable UUID goal,
            String evaluation) {
        static ActivityJson from(Activity activity) {
            var goal = activity.goal();
            return new ActivityJson(
                    activity.id().value(),
                    activity.type(),
                    activity.title(),
                    activity.party().value(),
                    activity.function(),
                    activity.from(),
                    activity.until(),
                    goal == null ? null : goal.value(),
                    activity.evaluation());
        }
    }
}
