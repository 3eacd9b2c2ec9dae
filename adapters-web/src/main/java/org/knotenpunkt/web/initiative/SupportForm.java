package org.knotenpunkt.web.initiative;

import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.web.shared.input.Form;

/** The page of the form that ends the support of an organisation for a network. */
public record SupportForm(Form form, InitiativeView network, InitiativeView.Support support) {
    public String networkPath() {
        return InitiativePaths.network(network.id());
    }
}
