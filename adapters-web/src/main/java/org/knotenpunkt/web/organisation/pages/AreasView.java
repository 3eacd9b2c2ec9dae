package org.knotenpunkt.web.organisation.pages;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.AreaList;
import org.knotenpunkt.domain.organisation.municipality.AreaLevel;

/** The areas of a level with what their towns add up to. */
public record AreasView(AreaLevel level, AreaList list) {
    /** The level below, or null for the lowest. */
    public @Nullable AreaLevel below() {
        return switch (level) {
            case STATE -> AreaLevel.REGION;
            case REGION -> AreaLevel.DISTRICT;
            case DISTRICT -> null;
        };
    }
}
