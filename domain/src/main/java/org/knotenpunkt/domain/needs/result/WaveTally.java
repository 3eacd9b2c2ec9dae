package org.knotenpunkt.domain.needs.result;

import java.util.Map;
import org.knotenpunkt.domain.needs.Perspective;

/**
 * How all perspectives answered in a wave; those of which there is no sheet are missing.
 *
 * @param discarded how many sheets came to the wave that count no more
 */
public record WaveTally(Map<Perspective, PerspectiveTally> perspectives, int discarded) {
    public static final WaveTally NONE = new WaveTally(Map.of());

    /** One of which nothing was discarded. */
    public WaveTally(Map<Perspective, PerspectiveTally> perspectives) {
        this(perspectives, 0);
    }

    public WaveTally {
        perspectives = Map.copyOf(perspectives);
    }

    public PerspectiveTally of(Perspective perspective) {
        return perspectives.getOrDefault(perspective, PerspectiveTally.NONE);
    }
}
