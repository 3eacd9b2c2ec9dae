package org.knotenpunkt.application.organisation.school;

import java.util.Optional;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.School;

/** Out-port: keeps what is known about schools. */
public interface SchoolRepository {
    Optional<School> findById(OrganisationId id);

    Optional<School> findByNumber(SchoolNumber number);

    /**
     * Stores the school with its history, in place of what was stored under the same id. The organisation of that id and the
     * town are stored already.
     *
     * @throws ConcurrentChangeException if it has been saved by someone else since it was read
     */
    void save(School school);
}
