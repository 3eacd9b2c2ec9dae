package org.knotenpunkt.application.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;

/** In-port: an organisation gets another name. */
@FunctionalInterface
public interface RenameOrganisation {
    /**
     * Renames it from the day on, unless a later change is known or it does not exist then; and unless one of the kind is known in the
     * same place by that name then.
     *
     * @param version the one in which the actor has seen it
     * @param source who says so; null if nobody does whom we know
     * @param correcting whether another value that is recorded for the same time was never true, and is to be taken back
     * @param evenIfSimilar whether it is another one than those of the same name
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<Organisation, OrganisationError> rename(
            Actor actor,
            OrganisationId id,
            long version,
            OrganisationName name,
            LocalDate from,
            @Nullable Source source,
            boolean correcting,
            boolean evenIfSimilar);
}
