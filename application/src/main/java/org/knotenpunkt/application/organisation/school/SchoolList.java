package org.knotenpunkt.application.organisation.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * A page of the schools that were searched for.
 *
 * @param total how many there are on all pages
 * @param indexYear the school year of the social index in it, or null if no index is known
 * @param editions the newest editions of the registers from which they come
 */
public record SchoolList(
        Page<SchoolRow> page, long total, @Nullable SchoolYear indexYear, List<Edition> editions) {
    public SchoolList {
        editions = List.copyOf(editions);
    }
}
