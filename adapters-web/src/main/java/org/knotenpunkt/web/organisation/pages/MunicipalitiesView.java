package org.knotenpunkt.web.organisation.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.MunicipalityList;
import org.knotenpunkt.application.organisation.municipality.MunicipalityOrder;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;

/**
 * The list of towns with its filters.
 *
 * @param towns null where the filters are wrong
 */
public record MunicipalitiesView(
        Form query,
        MunicipalityOrder order,
        @Nullable MunicipalityList towns,
        List<Option> areas,
        List<Option> kinds) {}
