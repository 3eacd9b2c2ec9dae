package org.knotenpunkt.application.organisation.municipality;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityHistory;

/**
 * A municipality with everything that is known about it over time.
 *
 * @param municipality with the name that it bears on the day asked for
 * @param version for the one who wants to change it
 * @param editions the newest editions of the registers from which it comes
 */
public record MunicipalityView(
        MunicipalityRef municipality,
        @Nullable AreaRef district,
        @Nullable AreaRef region,
        @Nullable AreaRef state,
        MunicipalityHistory history,
        long version,
        List<Edition> editions) {
    public MunicipalityView {
        editions = List.copyOf(editions);
    }
}
