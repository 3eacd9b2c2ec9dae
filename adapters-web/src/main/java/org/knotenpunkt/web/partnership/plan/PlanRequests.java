package org.knotenpunkt.web.partnership.plan;

import io.javalin.http.Context;
import java.util.function.Supplier;
import org.knotenpunkt.application.partnership.plan.NewActivity;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.plan.Activity;
import org.knotenpunkt.domain.partnership.plan.ActivityId;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.web.shared.input.Fields;
import org.knotenpunkt.web.shared.input.Requests;

/** What requests about action plans name and hold. */
final class PlanRequests {
    static final String PLAN = "/agreements/{id}/plans/{year}";
    private static final int MAX_TYPE_LENGTH = 40;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private PlanRequests() {}

    static AgreementId agreement(Context ctx) {
        return Requests.id(ctx, "id", AgreementId::of);
    }

    /** The school year that begins in the calendar year of the path. */
    static SchoolYear year(Context ctx) {
        return Requests.id(ctx, "year", text -> {
            var year = Integer.parseInt(text);
            if (year < FIRST_YEAR || year > LAST_YEAR) {
                throw new IllegalArgumentException("Nobody plans for " + text);
            }
            return new SchoolYear(year);
        });
    }

    static ActivityId activity(Context ctx) {
        return Requests.id(ctx, "activity", ActivityId::of);
    }

    static String path(AgreementId agreement, SchoolYear year) {
        return "/agreements/%s/plans/%d".formatted(agreement, year.start());
    }

    /** Reads an activity; what it gives is only called if nothing is wrong with it. */
    static Supplier<NewActivity> read(Fields fields) {
        var type = fields.text("type", MAX_TYPE_LENGTH);
        var title = fields.text("title", Activity.MAX_TITLE_LENGTH);
        var party = fields.parsed("party", "request.not-a-choice", OrganisationId::of);
        var function = fields.text("function", Activity.MAX_FUNCTION_LENGTH);
        var from = fields.date("from");
        var until = fields.date("until");
        var goal = fields.optionalParsed("goal", "request.not-a-choice", GoalId::of);
        var evaluation = fields.text("evaluation", Activity.MAX_EVALUATION_LENGTH);
        return () -> new NewActivity(
                type.get(),
                title.get(),
                party.get(),
                function.get(),
                from.get(),
                until.get(),
                goal.orNull(),
                evaluation.get());
    }
}
