package org.knotenpunkt.application.partnership.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: shows from what days follow. */
public interface DeadlineQueries {
    /**
     * The agreements of the town of which anything may be due from the one day to the other, or a review or an end.
     *
     * @param parties only those in which one of them takes part; empty for all
     * @param from goals, resolutions and releases are told from then on; contributions from a year before
     */
    List<Dated> dated(MunicipalityId town, Optional<Set<OrganisationId>> parties, LocalDate from, LocalDate until);
}
