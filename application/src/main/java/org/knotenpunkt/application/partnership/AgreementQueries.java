package org.knotenpunkt.application.partnership;

import java.time.LocalDate;
import java.util.List;
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

    /** The town of the agreement, if its only draft was discarded. */
    Optional<MunicipalityId> findGivenUp(AgreementId id);

    /** The agreement, unless nothing is left of it. */
    Optional<SignedAgreement> signed(AgreementId id);

    /** The same with what people want to know beside it. */
    Optional<AgreementView> view(AgreementId id);

    /**
     * Who takes part in any version of the town's agreements, once each, by name.
     *
     * @param parties only of those agreements in which one of them takes part; empty for all
     */
    List<KnownParty> parties(MunicipalityId town, Optional<Set<OrganisationId>> parties);

    /**
     * Those of the town that hold on the day and in which one of the organisations takes part, or has done so earlier; in no particular
     * order.
     */
    List<AgreementInForce> inForce(MunicipalityId town, Set<OrganisationId> parties, LocalDate day);

    /** What is proposed in the town and has not been answered by these, by title and then by the party's name. */
    List<AwaitedAnswer> awaited(MunicipalityId town, Set<OrganisationId> parties);

    /** To which drafts of the town these had said yes before they were changed, by title and then by the party's name. */
    List<CancelledAnswer> cancelled(MunicipalityId town, Set<OrganisationId> parties);
}
