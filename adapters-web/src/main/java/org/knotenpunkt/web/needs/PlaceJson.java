package org.knotenpunkt.web.needs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.AssessedPlace;

/**
 * Where an assessment looks.
 *
 * @param kind {@code TOWN}, {@code SOCIAL_SPACE} or {@code SITE}
 * @param id of the social space or the site; absent for the town as a whole
 */
public record PlaceJson(String kind, @Nullable UUID id, String name) {
    public static PlaceJson from(AssessedPlace place, String name) {
        return switch (place) {
            case AssessedPlace.WholeTown town -> new PlaceJson("TOWN", null, name);
            case AssessedPlace.Neighbourhood(var space) -> new PlaceJson("SOCIAL_SPACE", space.value(), name);
            case AssessedPlace.Site(var site) -> new PlaceJson("SITE", site.value(), name);
        };
    }
}
