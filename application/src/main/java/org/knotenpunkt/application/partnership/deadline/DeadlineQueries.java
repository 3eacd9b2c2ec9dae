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
     * The agreements of the town of which anything may be due by a day to come, or has been and is not done, or a review or an end.
     *
     * <p>A baseline that is to be measured is told until it is, for a year; a goal until its newest value reaches the target, or its last rating says that it was reached or is pursued no more; what
     * settles a disagreement until a version is agreed to which that led; a contribution until it is given, for a year; a release by its
     * last day.
     *
     * @param parties only those in which one of them takes part; empty for all
     * @param today values measured later count for nothing yet
     */
    List<Dated> dated(MunicipalityId town, Optional<Set<OrganisationId>> parties, LocalDate today, LocalDate until);
}
