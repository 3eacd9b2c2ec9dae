package org.knotenpunkt.web.organisation.pages;

import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.domain.organisation.OrganisationAction;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityAction;
import org.knotenpunkt.domain.organisation.school.SchoolAction;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Visitor;

/** Which buttons a page about an organisation has for a visitor. What really may be done, the use cases decide. */
public record OrganisationRights(
        boolean change, boolean relate, boolean functions, boolean spaces, boolean school, boolean municipality) {
    static OrganisationRights of(Visitor visitor, OrganisationView organisation) {
        var id = organisation.id().value();
        var home = organisation.town();
        var place = home == null
                ? new Scope.Commons()
                : new Scope.Organisation(new MunicipalityId(home.id().value()), id);
        var itself = organisation.kind() == OrganisationKind.MUNICIPALITY
                ? new Scope.Municipality(new MunicipalityId(id))
                : place;
        return new OrganisationRights(
                home == null
                        ? Access.performing(OrganisationAction.KEEP_COMMON_ORGANISATIONS)
                                .admits(visitor)
                        : may(visitor, OrganisationAction.CHANGE_ORGANISATION, place),
                Access.performing(OrganisationAction.RECORD_RELATION).admits(visitor),
                may(visitor, OrganisationAction.MANAGE_FUNCTIONS, itself),
                Access.performing(OrganisationAction.MANAGE_SOCIAL_SPACES).admits(visitor),
                organisation.kind() == OrganisationKind.SCHOOL && may(visitor, SchoolAction.RECORD_SCHOOL, place),
                organisation.kind() == OrganisationKind.MUNICIPALITY
                        && may(visitor, MunicipalityAction.RECORD_MUNICIPALITY, itself));
    }

    private static boolean may(Visitor visitor, Action action, Scope place) {
        return visitor.actor().rights().stream()
                .anyMatch(right ->
                        action.roles().contains(right.role()) && right.scope().covers(place));
    }
}
