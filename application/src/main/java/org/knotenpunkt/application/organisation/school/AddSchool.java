package org.knotenpunkt.application.organisation.school;

import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody knows a school that no register has brought. */
@FunctionalInterface
public interface AddSchool {
    /**
     * Adds it, and registers it as an organisation unless one of its town bears the number already. Refused if the town is
     * unknown, the number is another school's, or the school is an office.
     */
    Result<School, SchoolError> add(Actor actor, NewSchool school);
}
