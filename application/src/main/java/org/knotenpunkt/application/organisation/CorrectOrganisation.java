package org.knotenpunkt.application.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;

/**
 * In-port: a mistake in what was recorded about an organisation is mended: a name, an address, a key, the founding. The version is the one in which the actor has
 * seen the organisation; if it is not the current one, a {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says
 * so.
 */
public interface CorrectOrganisation {
    /** Takes it back, unless a register says so, or it is the name or the key that the organisation cannot be without. */
    Result<Organisation, OrganisationError> withdraw(
            Actor actor, OrganisationId id, long version, RecordedFact fact, @Nullable String reason);

    /**
     * Says on which day it was really founded, null where nobody knows, unless it carries on after others that ended before, or something
     * said of it begins earlier.
     */
    Result<Organisation, OrganisationError> correctFounding(
            Actor actor, OrganisationId id, long version, @Nullable LocalDate founded, @Nullable String reason);

    /**
     * Puts another name in the place of one that it never had, unless a register says so; and unless one of the kind is known in the
     * same place by that name then.
     *
     * @param from the first day of the wrong name, or null if its beginning is not known
     * @param source who says so; null if nobody does whom we know
     * @param evenIfSimilar whether it is another one than those of the same name
     */
    Result<Organisation, OrganisationError> correctName(
            Actor actor,
            OrganisationId id,
            long version,
            @Nullable LocalDate from,
            OrganisationName name,
            @Nullable Source source,
            @Nullable String reason,
            boolean evenIfSimilar);
}
