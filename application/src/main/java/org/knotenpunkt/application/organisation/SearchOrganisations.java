package org.knotenpunkt.application.organisation;

import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody looks for organisations. */
@FunctionalInterface
public interface SearchOrganisations {
    /** Those that fit the filter, ordered by name as German readers expect it. */
    Result<OrganisationList, OrganisationError> search(Actor actor, OrganisationFilter filter, PageRequest page);
}
