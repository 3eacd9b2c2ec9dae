package org.knotenpunkt.application.offer.placement;

import java.util.List;

/**
 * What city-wide offers ask of somebody.
 *
 * @param awaited what is to be answered for the centres that the person leads, by title
 * @param answered what centres have said in the last two weeks of what the person proposes: refusals first, and the newest of them first
 */
public record PlacementAgenda(List<PlacementRow> awaited, List<PlacementRow> answered) {
    public static final PlacementAgenda EMPTY = new PlacementAgenda(List.of(), List.of());

    public PlacementAgenda {
        awaited = List.copyOf(awaited);
        answered = List.copyOf(answered);
    }
}
