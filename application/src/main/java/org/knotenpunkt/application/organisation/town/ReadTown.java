package org.knotenpunkt.application.organisation.town;

import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody looks at a town in which they hold a right. */
@FunctionalInterface
public interface ReadTown {
    /** How the town stands today. */
    Result<TownOverview, OrganisationError> read(Actor actor, MunicipalityId town);
}
