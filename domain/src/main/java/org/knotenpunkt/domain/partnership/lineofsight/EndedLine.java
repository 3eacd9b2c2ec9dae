package org.knotenpunkt.domain.partnership.lineofsight;

import java.util.List;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;

/**
 * A goal that has ended, with what is still done for it.
 *
 * @param undertakings that are not over
 */
public record EndedLine(EndedGoal goal, List<Undertaking> undertakings) {
    public EndedLine {
        undertakings = List.copyOf(undertakings);
    }
}
