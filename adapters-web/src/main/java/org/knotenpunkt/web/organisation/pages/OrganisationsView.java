package org.knotenpunkt.web.organisation.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationList;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;

/**
 * The list of organisations with its filters.
 *
 * @param organisations null where the filters are wrong
 * @param mayRegister whether the visitor may add one
 */
public record OrganisationsView(
        Form query,
        @Nullable OrganisationList organisations,
        List<Option> towns,
        String town,
        List<Option> kinds,
        boolean mayRegister) {}
