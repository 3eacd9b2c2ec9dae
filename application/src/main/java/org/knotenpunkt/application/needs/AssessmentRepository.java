package org.knotenpunkt.application.needs;

import java.util.Optional;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;

/** Out-port: keeps the assessments of towns. */
public interface AssessmentRepository {
    Optional<Assessment> findById(AssessmentId id);

    /**
     * The same, held until the transaction ends: nobody changes it before, and so no wave of it closes. Others may hold it, too.
     */
    Optional<Assessment> hold(AssessmentId id);

    /** The same, held by nobody else: whoever holds it already is waited for, and whoever wants to waits. */
    Optional<Assessment> holdAlone(AssessmentId id);

    /**
     * Stores the assessment, in place of what was stored under the same id.
     *
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it
     *     was read
     */
    void save(Assessment assessment);
}
