package org.knotenpunkt.web.organisation.municipality;

import java.util.UUID;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;

/** A municipality, as another thing names it. */
public record TownJson(UUID id, String ags, String name) {
    public static TownJson from(MunicipalityRef town) {
        return new TownJson(town.id().value(), town.ags().value(), town.name());
    }
}
