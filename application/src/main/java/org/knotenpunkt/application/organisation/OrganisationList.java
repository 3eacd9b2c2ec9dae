package org.knotenpunkt.application.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.shared.Page;

/**
 * A page of the organisations that were searched for.
 *
 * @param total how many there are on all pages; null where that was not asked
 * @param past how many more would be found by earlier names, or if ended ones were looked for, too; 0 where that was not asked
 * @param editions the newest editions of the registers from which they come
 */
public record OrganisationList(
        Page<OrganisationSummary> page, @Nullable Long total, long past, List<Edition> editions) {
    public OrganisationList {
        editions = List.copyOf(editions);
    }
}
