package org.knotenpunkt.web.organisation.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.MunicipalityList;
import org.knotenpunkt.application.organisation.municipality.MunicipalityOrder;
import org.knotenpunkt.application.organisation.municipality.MunicipalityView;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;

/**
 * The list of towns with its filters.
 *
 * @param towns null where the filters are wrong
 * @param own the town for which the visitor works, if there is one
 */
public record MunicipalitiesView(
        Form query,
        MunicipalityOrder order,
        @Nullable MunicipalityList towns,
        PlaceFilter place,
        List<Option> kinds,
        @Nullable MunicipalityView own) {}
