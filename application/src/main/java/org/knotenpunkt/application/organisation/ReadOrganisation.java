package org.knotenpunkt.application.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody looks at an organisation. */
@FunctionalInterface
public interface ReadOrganisation {
    /**
     * All that is known about it. What towns know of it, relations, functions and social spaces, is there only as far as
     * the towns are within the actor's reach.
     *
     * @param day on which it is looked at; null for today
     */
    Result<OrganisationView, OrganisationError> read(Actor actor, OrganisationId id, @Nullable LocalDate day);
}
