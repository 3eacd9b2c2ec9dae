package org.knotenpunkt.application.partnership.deadline;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: what is due when, of the agreements that somebody may see? The earliest first, beginning with what is overdue. */
public interface ReadDeadlines {
    /** What is due in the town by the day. */
    Result<List<Deadline>, AgreementError> inTown(Actor actor, MunicipalityId town, LocalDate until);

    /** The same, and what the actor is asked to approve. */
    Result<Agenda, AgreementError> agenda(Actor actor, MunicipalityId town, LocalDate until);

    /** What is due by the day in all towns in which the actor sees any agreements. */
    List<Deadline> everywhere(Actor actor, LocalDate until);
}
