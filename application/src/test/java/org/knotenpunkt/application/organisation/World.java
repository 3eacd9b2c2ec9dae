package org.knotenpunkt.application.organisation;

import org.knotenpunkt.application.organisation.function.FunctionRepository;
import org.knotenpunkt.application.organisation.function.PersonRepository;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.relation.RelationRepository;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceRepository;
import org.knotenpunkt.application.organisation.town.TownQueries;
import org.knotenpunkt.application.shared.DomainEvents;

/** The out-ports of the feature together: what one of them keeps, the others find. */
public interface World {
    OrganisationRepository organisations();

    OrganisationSearch search();

    OrganisationViews views();

    RelationRepository relations();

    FunctionRepository functions();

    PersonRepository people();

    SocialSpaceRepository spaces();

    TownQueries towns();

    DomainEvents events();

    /** Makes an edition of a register known. */
    void edition(Edition edition);
}
