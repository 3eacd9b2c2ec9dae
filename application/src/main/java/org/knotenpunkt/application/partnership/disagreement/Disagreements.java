package org.knotenpunkt.application.partnership.disagreement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: keeps disagreements. */
public interface Disagreements {
    Optional<Disagreement> findById(DisagreementId id);

    /** The same, held until the transaction ends: who wants to change it at the same moment comes after. */
    Optional<Disagreement> findForChange(DisagreementId id);

    /** Those of the agreement: the open ones first, and of these and of the others the one that was raised last. */
    Page<Disagreement> findOf(AgreementId agreement, PageRequest page);

    /** How many of the agreement are open. */
    int countOpen(AgreementId agreement);

    /** Where one of the parties has not agreed to what is on the table, once for each; by title and then by the party's name. */
    List<AwaitedConsent> awaited(MunicipalityId town, Set<OrganisationId> parties);

    /**
     * Stores the disagreement in place of what was stored under the same id. What was proposed and agreed to stays as it was.
     *
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it was read
     */
    void save(Disagreement disagreement);
}
