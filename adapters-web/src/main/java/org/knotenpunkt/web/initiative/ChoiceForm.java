package org.knotenpunkt.web.initiative;

import java.util.List;
import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.application.organisation.OrganisationSummary;
import org.knotenpunkt.web.shared.input.Form;

/**
 * The page of a form for which an organisation has to be searched first.
 *
 * @param query what was searched for; empty before the first search
 * @param found the first of those that were found
 */
public record ChoiceForm(Form form, InitiativeView network, String query, List<OrganisationSummary> found) {
    public String networkPath() {
        return InitiativePaths.network(network.id());
    }
}
