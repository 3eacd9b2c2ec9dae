package org.knotenpunkt.application.organisation.school;

import java.util.List;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * A page of the schools that were searched for.
 *
 * @param total how many there are on all pages
 * @param past how many more would be found by earlier names, or if ended ones were looked for, too; 0 where that was not asked
 * @param indexYears the school years of the social indices on all pages, the newest first; none if no index is known
 * @param forms the forms that schools have, or had, in the order of their codes; none where that was not asked
 * @param editions the newest editions of the registers from which they come
 */
public record SchoolList(
        Page<SchoolRow> page,
        long total,
        long past,
        List<SchoolYear> indexYears,
        List<SchoolForm> forms,
        List<Edition> editions) {
    public SchoolList {
        indexYears = List.copyOf(indexYears);
        forms = List.copyOf(forms);
        editions = List.copyOf(editions);
    }
}
