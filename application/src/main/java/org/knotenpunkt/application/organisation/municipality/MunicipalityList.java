package org.knotenpunkt.application.organisation.municipality;

import java.util.List;
import org.knotenpunkt.application.shared.Page;

/**
 * A page of the municipalities that were searched for.
 *
 * @param total how many there are on all pages
 * @param editions the newest editions of the registers from which they come
 */
public record MunicipalityList(Page<MunicipalityRow> page, long total, List<Edition> editions) {
    public MunicipalityList {
        editions = List.copyOf(editions);
    }
}
