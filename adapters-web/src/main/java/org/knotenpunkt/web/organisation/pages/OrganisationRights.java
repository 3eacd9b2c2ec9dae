package org.knotenpunkt.web.organisation.pages;

import static org.knotenpunkt.domain.organisation.OrganisationAction.CHANGE_ORGANISATION;
import static org.knotenpunkt.domain.organisation.OrganisationAction.KEEP_COMMON_ORGANISATIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_FUNCTIONS;
import static org.knotenpunkt.domain.organisation.OrganisationAction.MANAGE_SOCIAL_SPACES;
import static org.knotenpunkt.domain.organisation.OrganisationAction.RECORD_RELATION;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityAction.RECORD_MUNICIPALITY;
import static org.knotenpunkt.domain.organisation.school.SchoolAction.RECORD_SCHOOL;

import java.util.Optional;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Town;

/** Which buttons a page about an organisation has for a visitor. */
public record OrganisationRights(
        boolean change, boolean relate, boolean functions, boolean spaces, boolean school, boolean municipality) {
    /** @param chosen the town that the pages are about: in it relations and social spaces are kept, whatever organisation is looked at */
    static OrganisationRights of(Rights rights, Actor actor, OrganisationView organisation, Optional<Town> chosen) {
        var place = place(organisation);
        return new OrganisationRights(
                rights.permit(
                        actor, organisation.belongsToTown() ? CHANGE_ORGANISATION : KEEP_COMMON_ORGANISATIONS, place),
                permitIn(chosen, rights, actor, RECORD_RELATION),
                rights.permit(actor, MANAGE_FUNCTIONS, place),
                permitIn(chosen, rights, actor, MANAGE_SOCIAL_SPACES),
                organisation.kind() == OrganisationKind.SCHOOL && rights.permit(actor, RECORD_SCHOOL, place),
                organisation.kind() == OrganisationKind.MUNICIPALITY
                        && rights.permit(actor, RECORD_MUNICIPALITY, place));
    }

    private static Scope place(OrganisationView organisation) {
        var town = organisation.town();
        if (organisation.kind() == OrganisationKind.MUNICIPALITY) {
            return new Scope.Municipality(new MunicipalityId(organisation.id().value()));
        }
        return town == null
                ? new Scope.Commons()
                : new Scope.Organisation(
                        new MunicipalityId(town.id().value()), organisation.id().value());
    }

    private static boolean permitIn(Optional<Town> town, Rights rights, Actor actor, Action action) {
        return town.filter(chosen -> rights.permit(actor, action, new Scope.Municipality(chosen.id())))
                .isPresent();
    }
}
