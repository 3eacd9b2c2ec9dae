package org.knotenpunkt.web.organisation.municipality;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.AreaFigures;
import org.knotenpunkt.application.organisation.municipality.AreaList;
import org.knotenpunkt.application.organisation.municipality.AreaRef;
import org.knotenpunkt.domain.organisation.municipality.AreaLevel;

/** A state, a region or a district. */
public record AreaJson(UUID id, AreaLevel level, String key, String name) {
    public static @Nullable AreaJson from(@Nullable AreaRef area) {
        return area == null ? null : of(area);
    }

    private static AreaJson of(AreaRef area) {
        return new AreaJson(area.id().value(), area.level(), area.key(), area.name());
    }

    /** Areas with their figures. */
    record Items(List<Item> items, List<EditionJson> editions) {
        static Items from(AreaList list) {
            return new Items(list.areas().stream().map(Item::from).toList(), EditionJson.from(list.editions()));
        }
    }

    /** What the municipalities of an area add up to. */
    record Item(
            AreaJson area,
            int municipalities,
            @Nullable Long inhabitants,
            @Nullable Integer schools,
            @Nullable Integer primaries,
            @Nullable Integer startchancenPrimaries) {
        static Item from(AreaFigures figures) {
            return new Item(
                    of(figures.area()),
                    figures.municipalities(),
                    figures.inhabitants(),
                    figures.schools(),
                    figures.primaries(),
                    figures.startchancenPrimaries());
        }
    }
}
