package org.knotenpunkt.domain.partnership.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * Something that is done with families.
 *
 * @param type the code of its type of involvement
 * @param title what is done, 1 to 200 characters
 * @param party the party that is responsible
 * @param function who is responsible there, as a function and not as a person, 1 to 120 characters
 * @param from its first day
 * @param until its last day
 * @param goal the goal that it serves; null for none in particular
 * @param evaluation by what people will see whether it has helped, 1 to 500 characters
 */
public record Activity(
        ActivityId id,
        String type,
        String title,
        OrganisationId party,
        String function,
        LocalDate from,
        LocalDate until,
        @Nullable GoalId goal,
        String evaluation) {
    public static final int MAX_TITLE_LENGTH = 200;
    public static final int MAX_FUNCTION_LENGTH = 120;
    public static final int MAX_EVALUATION_LENGTH = 500;

    public Activity {
        title = Texts.called("title of an activity", title, MAX_TITLE_LENGTH);
        function = Texts.called("function that is responsible", function, MAX_FUNCTION_LENGTH);
        evaluation = Texts.checked("evaluation of an activity", evaluation, MAX_EVALUATION_LENGTH);
    }

    /** The same a year later, as another one. */
    Activity aYearLater(ActivityId other, @Nullable GoalId served) {
        return new Activity(
                other, type, title, party, function, from.plusYears(1), until.plusYears(1), served, evaluation);
    }
}
