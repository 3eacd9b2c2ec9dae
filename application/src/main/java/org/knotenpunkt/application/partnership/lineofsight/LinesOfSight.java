package org.knotenpunkt.application.partnership.lineofsight;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: of what lines of sight are made. */
public interface LinesOfSight {
    /**
     * What is needed in the town and what is pursued, as of a day. An agreement that is over, or that nobody pursues any more, has none; one
     * that has never held pursues what it will, or what its draft says.
     *
     * @param parties only of those agreements in which one of them takes part; empty for all
     * @param served goals of which it is asked whether they have ended: no version names them that holds or can still come to hold
     */
    Threads find(MunicipalityId town, Optional<Set<OrganisationId>> parties, Set<GoalId> served, LocalDate day);
}
