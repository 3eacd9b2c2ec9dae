package org.knotenpunkt.web.organisation.pages.edit;

import static org.knotenpunkt.domain.organisation.OrganisationAction.CHANGE_ORGANISATION;
import static org.knotenpunkt.domain.organisation.OrganisationAction.KEEP_COMMON_ORGANISATIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_FUNCTIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_SOCIAL_SPACES;
import static org.knotenpunkt.domain.organisation.OrganisationAction.RECORD_RELATION;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityAction.RECORD_MUNICIPALITY;
import static org.knotenpunkt.domain.organisation.school.SchoolAction.RECORD_SCHOOL;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Town;

/** Which buttons a page about an organisation has for a visitor. */
public record OrganisationRights(
        boolean change, boolean relate, boolean functions, boolean spaces, boolean school, boolean municipality) {
    /** @param chosen the town that the pages are about: in it relations and social spaces are kept, whatever organisation is looked at */
    public static OrganisationRights of(
            Rights rights, Actor actor, OrganisationView organisation, Optional<Town> chosen) {
        Predicate<Action> may = action ->
                denial(rights, actor, List.of(action), organisation, chosen).isEmpty();
        return new OrganisationRights(
                may.test(organisation.belongsToTown() ? CHANGE_ORGANISATION : KEEP_COMMON_ORGANISATIONS),
                may.test(RECORD_RELATION),
                may.test(MANAGE_FUNCTIONS),
                may.test(MANAGE_SOCIAL_SPACES),
                organisation.kind() == OrganisationKind.SCHOOL && may.test(RECORD_SCHOOL),
                organisation.kind() == OrganisationKind.MUNICIPALITY && may.test(RECORD_MUNICIPALITY));
    }

    /** Why the actor may do none of this with the organisation; empty if any of it is allowed. */
    static Optional<Denial> denial(
            Rights rights, Actor actor, List<Action> actions, OrganisationView organisation, Optional<Town> chosen) {
        var denials = new ArrayList<Denial>();
        for (var action : actions) {
            if (isMeant(action, organisation)) {
                var place = place(action, organisation, chosen);
                switch (rights.require(actor, action, place, action)) {
                    case Result.Success<Action, Denial> permitted -> {
                        return Optional.empty();
                    }
                    case Result.Refusal<Action, Denial>(var denial) -> denials.add(denial);
                }
            }
        }
        return denials.stream().findFirst();
    }

    /** Organisations of towns and others are changed by different rights. */
    private static boolean isMeant(Action action, OrganisationView organisation) {
        return !(action == CHANGE_ORGANISATION && !organisation.belongsToTown())
                && !(action == KEEP_COMMON_ORGANISATIONS && organisation.belongsToTown());
    }

    private static Scope place(Action action, OrganisationView organisation, Optional<Town> chosen) {
        var here = chosen.map(Town::id).<Scope>map(Scope.Municipality::new).orElseGet(Scope.Installation::new);
        if (action == RECORD_RELATION || action == MANAGE_SOCIAL_SPACES) {
            return here;
        }
        if (organisation.kind() == OrganisationKind.MUNICIPALITY) {
            return new Scope.Municipality(new MunicipalityId(organisation.id().value()));
        }
        var id = organisation.id().value();
        var town = organisation.town();
        if (town != null) {
            return new Scope.Organisation(new MunicipalityId(town.id().value()), id);
        }
        return action == MANAGE_FUNCTIONS && here instanceof Scope.Municipality(var keeping)
                ? new Scope.Organisation(keeping, id)
                : new Scope.Commons();
    }
}
