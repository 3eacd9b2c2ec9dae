package org.knotenpunkt.application.organisation.school;

import java.time.LocalDate;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Sourced;

/** In-port: somebody knows whether a school takes part in Startchancen. */
public interface RecordStartchancen {
    /**
     * @param version the version that the actor has seen
     * @param from the first day on which the school takes part, or no longer does
     * @param correcting whether another value that is recorded for the same time was never true, and is to be taken back
     * @throws ConcurrentChangeException if the version is no longer the newest
     */
    Result<School, SchoolError> recordStartchancen(
            Actor actor,
            OrganisationId school,
            long version,
            Sourced<Boolean> takesPart,
            LocalDate from,
            boolean correcting);
}
