package org.knotenpunkt.application.organisation;

import java.util.List;
import org.knotenpunkt.application.organisation.function.FunctionRepository;
import org.knotenpunkt.application.organisation.function.PersonRepository;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.relation.RelationRepository;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceRepository;
import org.knotenpunkt.application.organisation.town.TownQueries;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.shared.MunicipalityId;

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

    /** Keeps an import that has been taken over, with what its report tells about a town. */
    void imported(RegisterImport of, MunicipalityId town, List<ImportEntry> entries);
}
