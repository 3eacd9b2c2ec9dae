package org.knotenpunkt.application.organisation.town;

import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody looks at what has changed in a town. */
@FunctionalInterface
public interface ListChanges {
    /** What has happened in the town, the newest first. */
    Result<Cited<Page<Change>>, OrganisationError> changes(Actor actor, MunicipalityId town, PageRequest page);
}
