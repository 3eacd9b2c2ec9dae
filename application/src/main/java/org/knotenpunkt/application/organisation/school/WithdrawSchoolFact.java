package org.knotenpunkt.application.organisation.school;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: something that somebody has recorded about a school was never true. */
@FunctionalInterface
public interface WithdrawSchoolFact {
    /**
     * Takes it back, unless a register says it.
     *
     * @param version the one in which the actor has seen the school
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<School, SchoolError> withdraw(
            Actor actor, OrganisationId school, long version, RecordedFact fact, @Nullable String reason);
}
