package org.knotenpunkt.web.organisation.pages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRow;
import org.knotenpunkt.application.organisation.school.SchoolList;
import org.knotenpunkt.application.organisation.school.SchoolOrder;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;

/**
 * The list of schools with its filters.
 *
 * @param schools null where the filters are wrong, or a town has to be chosen first
 * @param found the towns to choose from that fit what was typed
 * @param town the value of the filter that holds
 * @param mayAdd whether the visitor may add one
 */
public record SchoolsView(
        Form query,
        SchoolOrder order,
        @Nullable SchoolList schools,
        List<Option> towns,
        List<MunicipalityRow> found,
        String town,
        List<Option> forms,
        LocalDate on,
        boolean past,
        boolean mayAdd) {}
