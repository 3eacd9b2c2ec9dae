package org.knotenpunkt.web.partnership.undertaking;

import java.util.List;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;

/** What serves goals, as far as the visitor sees it, and where it is shown. */
public record Served(List<Undertaking> undertakings, UndertakingPaths paths) {
    public List<Undertaking> of(GoalId goal) {
        return undertakings.stream().filter(one -> one.serves(goal)).toList();
    }
}
