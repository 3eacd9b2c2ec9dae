package org.knotenpunkt.domain.needs.result;

import java.util.Map;
import org.knotenpunkt.domain.needs.Perspective;

/** How all perspectives answered in a wave; those of which there is no sheet are missing. */
public record WaveTally(Map<Perspective, PerspectiveTally> perspectives) {
    public static final WaveTally NONE = new WaveTally(Map.of());

    public WaveTally {
        perspectives = Map.copyOf(perspectives);
    }

    public PerspectiveTally of(Perspective perspective) {
        return perspectives.getOrDefault(perspective, PerspectiveTally.NONE);
    }
}
