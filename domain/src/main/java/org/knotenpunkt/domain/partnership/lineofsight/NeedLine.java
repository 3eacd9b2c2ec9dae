package org.knotenpunkt.domain.partnership.lineofsight;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;

/**
 * A need with the goals that answer it, and with what is done for it beside them.
 *
 * @param rank its rank among the needs of its assessment, from 1 on
 * @param decision what becomes of it; empty while that is open
 * @param undertakings that meet the need and serve none of the goals
 * @param isWithoutGoal whether no goal answers it and nobody has said why; never where not all agreements of the town are seen
 */
public record NeedLine(
        Finding need,
        Optional<Integer> rank,
        Optional<Decision> decision,
        List<GoalLine> goals,
        List<Undertaking> undertakings,
        boolean isWithoutGoal) {
    public NeedLine {
        goals = List.copyOf(goals);
        undertakings = List.copyOf(undertakings);
    }

    /** Why it is not pursued, where somebody has said so. */
    public Optional<String> whyNot() {
        return decision.flatMap(Decision::whyNot);
    }
}
