package org.knotenpunkt.application.organisation;

import java.util.List;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: an organisation closes, is merged into another or divided among several. */
@FunctionalInterface
public interface EndOrganisation {
    /**
     * Ends it, unless it has ended, or a successor is not there on the next day.
     *
     * @param version the one in which the actor has seen it
     * @param founded successors that become known with this, besides those that the ending names
     * @param evenIfSimilar whether these are others than those that are known by such names
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<Organisation, OrganisationError> end(
            Actor actor,
            OrganisationId id,
            long version,
            Ending ending,
            List<NewSuccessor> founded,
            boolean evenIfSimilar);
}
