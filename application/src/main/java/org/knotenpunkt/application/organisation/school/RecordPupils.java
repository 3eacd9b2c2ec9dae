package org.knotenpunkt.application.organisation.school;

import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.school.PupilCount;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;

/** In-port: somebody knows how many pupils a school has in a school year. */
public interface RecordPupils {
    /**
     * @param version the version that the actor has seen
     * @param correcting whether another value that is recorded for the same time was never true, and is to be taken back
     * @throws ConcurrentChangeException if the version is no longer the newest
     */
    Result<School, SchoolError> recordPupils(
            Actor actor, OrganisationId school, long version, SchoolYear year, PupilCount count, boolean correcting);
}
