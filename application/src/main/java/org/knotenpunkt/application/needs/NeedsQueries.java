package org.knotenpunkt.application.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: assessments as people look at them. */
public interface NeedsQueries {
    /**
     * Those of the town, the newest first.
     *
     * @param today the day on which sites bear the names that are shown
     */
    List<AssessmentSummary> list(MunicipalityId town, LocalDate today);

    /** All needs that were found in the town, those of the newest assessment first, and of one as they were found. */
    List<FoundNeed> needs(MunicipalityId town);

    /** The assessment with the names of what it is about. */
    Optional<AssessmentView> view(AssessmentId id, LocalDate today);

    /** What the town is called on the day. */
    String townName(MunicipalityId town, LocalDate today);

    /** The schools and centres of the town that exist on the day, ordered by name as German readers expect it, then by id. */
    List<OrganisationRef> sites(MunicipalityId town, LocalDate today);
}
