package org.knotenpunkt.domain.partnership.lineofsight;

import java.util.List;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;

/**
 * What is done for goals and needs.
 *
 * @param undertakings as somebody may see them, by title
 * @param ended those of their goals that nobody pursues any more
 */
public record Serving(List<Undertaking> undertakings, List<EndedGoal> ended) {
    /** Nothing. */
    public static final Serving NOTHING = new Serving(List.of(), List.of());

    public Serving {
        undertakings = List.copyOf(undertakings);
        ended = List.copyOf(ended);
    }
}
