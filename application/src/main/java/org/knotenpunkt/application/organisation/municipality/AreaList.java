package org.knotenpunkt.application.organisation.municipality;

import java.util.List;

/**
 * Areas with their figures.
 *
 * @param editions the newest editions of the registers from which they come
 */
public record AreaList(List<AreaFigures> areas, List<Edition> editions) {
    public AreaList {
        areas = List.copyOf(areas);
        editions = List.copyOf(editions);
    }
}
