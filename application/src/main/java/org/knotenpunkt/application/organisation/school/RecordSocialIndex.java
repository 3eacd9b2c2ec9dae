package org.knotenpunkt.application.organisation.school;

import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Sourced;

/** In-port: somebody knows the social index of a school in a school year. */
public interface RecordSocialIndex {
    /**
     * @param version the version that the actor has seen
     * @param correcting whether another value that is recorded for the same time was never true, and is to be taken back
     * @throws ConcurrentChangeException if the version is no longer the newest
     */
    Result<School, SchoolError> recordSocialIndex(
            Actor actor,
            OrganisationId school,
            long version,
            SchoolYear year,
            Sourced<SocialIndex> index,
            boolean correcting);
}
