package org.knotenpunkt.web.initiative;

import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.web.shared.input.Form;

/** The page of a form that is about a network. */
public record NetworkForm(Form form, InitiativeView network) {
    public String networkPath() {
        return InitiativePaths.network(network.id());
    }
}
