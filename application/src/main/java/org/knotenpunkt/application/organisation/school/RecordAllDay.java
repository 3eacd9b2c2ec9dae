package org.knotenpunkt.application.organisation.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Sourced;

/** In-port: somebody knows how a school fills the afternoon. */
public interface RecordAllDay {
    /**
     * @param version the version that the actor has seen
     * @param from the first day on which it holds; null if that is not known, and nothing else is
     * @param correcting whether another value that is recorded for the same time was never true, and is to be taken back
     * @throws ConcurrentChangeException if the version is no longer the newest
     */
    Result<School, SchoolError> recordAllDay(
            Actor actor,
            OrganisationId school,
            long version,
            Sourced<AllDayForm> form,
            @Nullable LocalDate from,
            boolean correcting);
}
