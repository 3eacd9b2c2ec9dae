package org.knotenpunkt.application.organisation.school;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: one school, with all that is known about it. */
public interface FindSchool {
    Result<SchoolView, SchoolError> byId(Actor actor, OrganisationId id, LocalDate on);

    Result<SchoolView, SchoolError> byNumber(Actor actor, SchoolNumber number, LocalDate on);
}
