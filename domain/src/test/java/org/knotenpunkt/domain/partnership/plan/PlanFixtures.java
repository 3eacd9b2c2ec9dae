package org.knotenpunkt.domain.partnership.plan;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.knotenpunkt.domain.shared.SchoolYear;

/** What is planned at the school in Lindenau. */
public final class PlanFixtures {
    public static final SchoolYear YEAR = SchoolYear.of(TODAY);
    public static final ActionPlanId PLAN = new ActionPlanId(new UUID(0xa030, 1));

    /** Two of the types of the frame that comes with the software, under its name. */
    public static final InvolvementFrame FRAME =
            new InvolvementFrame("epstein-six", 1, List.of(type("parenting"), type("communicating")));

    private PlanFixtures() {}

    private static InvolvementFrame.Type type(String code) {
        return new InvolvementFrame.Type(
                code,
                Map.of(
                        "de", new InvolvementFrame.Wording(code + " (de)", "Was gemeint ist"),
                        "en", new InvolvementFrame.Wording(code + " (en)", "What is meant")));
    }

    public static ActivityId activityId(int number) {
        return new ActivityId(new UUID(0xa031, number));
    }

    /** A café through the first half of the year. */
    public static Activity anActivity(int number, String type) {
        return new Activity(
                activityId(number),
                type,
                "A café",
                PROVIDER,
                "School social work",
                YEAR.firstDay().plusDays(30),
                YEAR.firstDay().plusDays(180),
                CAFE,
                "Guests are counted each week");
    }

    /** Letters at the end of the year, for no goal in particular. */
    public static Activity anActivityWithoutGoal(int number) {
        return new Activity(
                activityId(number),
                "communicating",
                "Letters",
                PROVIDER,
                "Office",
                YEAR.lastDay(),
                YEAR.lastDay(),
                null,
                "Three families read them first");
    }

    public static ActionPlan aBlankPlan() {
        return ActionPlan.begin(PLAN, LINDENAU, AGREEMENT, YEAR, FRAME, NOW);
    }
}
