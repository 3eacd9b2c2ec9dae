package org.knotenpunkt.domain.partnership.undertaking;

import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.RecordKind;

/**
 * What is done for goals and needs, whichever feature keeps it.
 *
 * @param kind of record that it is, and of which the id is one
 * @param where it is done, by name
 */
public record Undertaking(
        RecordKind kind, UUID id, String title, String where, Stage stage, Set<GoalId> goals, Set<FindingId> needs) {
    public Undertaking {
        goals = Set.copyOf(goals);
        needs = Set.copyOf(needs);
    }

    public boolean isOver() {
        return stage == Stage.OVER;
    }

    public boolean serves(GoalId goal) {
        return goals.contains(goal);
    }

    public boolean meets(FindingId need) {
        return needs.contains(need);
    }
}
