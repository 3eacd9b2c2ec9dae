package org.knotenpunkt.bootstrap.demo;

import java.util.Set;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

/** Those who enter the data of the demonstration, each with the one right that it takes. */
final class DemoActors {
    private DemoActors() {}

    static Actor coordinating(MunicipalityId town) {
        return acting(Role.COORDINATION, new Scope.Municipality(town));
    }

    static Actor leading(MunicipalityId town, CentreId centre) {
        return acting(Role.CENTRE_LEAD, new Scope.Organisation(town, centre.value()));
    }

    static Actor officeOf(InitiativeId network) {
        return acting(Role.INITIATIVE_OFFICE, new Scope.Initiative(network.value()));
    }

    private static Actor acting(Role role, Scope scope) {
        return new Actor(Actor.operator().account(), Set.of(new Right(role, scope)));
    }
}
