package org.knotenpunkt.web.partnership.draft;

import java.util.List;
import org.knotenpunkt.domain.partnership.content.GoalLevel;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.page.FormView;

/**
 * The form about a goal. What it asks depends on the level.
 *
 * @param form as all forms are shown
 * @param level how concrete the goal is to be
 * @param levels where the same form is for each level
 */
public record GoalView(FormView form, GoalLevel level, List<Level> levels) {
    /** A level that can be chosen, and where. */
    public record Level(GoalLevel level, String path) {}

    public GoalView {
        levels = List.copyOf(levels);
    }

    /** The field of the name. */
    public Field field(String name) {
        return form.fields().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
