package org.knotenpunkt.web.initiative;

import org.knotenpunkt.application.initiative.InitiativeView;
import org.knotenpunkt.web.shared.input.Form;

/** The page of a form that is about a town in a network. */
public record TownForm(Form form, InitiativeView network, InitiativeView.Town town) {
    public String networkPath() {
        return InitiativePaths.network(network.id());
    }

    public String townPath() {
        return InitiativePaths.town(network.id(), town.member().town());
    }
}
