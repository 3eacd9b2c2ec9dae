package org.knotenpunkt.application.partnership;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: shows agreements. */
public interface AgreementQueries {
    /**
     * Those of the town that fit, by title and then by id. Agreements of which nothing is left are not among them.
     *
     * @param parties only those in which one of them takes part; empty for all
     * @throws org.knotenpunkt.application.shared.UnreadableCursorException if no page ended as the request says
     */
    Page<AgreementSummary> list(
            MunicipalityId town,
            AgreementFilter filter,
            Optional<Set<OrganisationId>> parties,
            LocalDate day,
            PageRequest page);

    Optional<AgreementView> view(AgreementId id);
}
