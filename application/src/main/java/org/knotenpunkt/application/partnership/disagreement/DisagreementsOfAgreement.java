package org.knotenpunkt.application.partnership.disagreement;

import java.util.List;
import java.util.Set;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;

/**
 * What the parties of an agreement have to settle, or had.
 *
 * @param content what the agreement says today: what one may disagree about
 * @param parties those whom something may concern that is raised today; none where nothing is in force
 * @param speaksFor those of them for which the actor speaks, and so may raise something
 * @param disagreements the open ones first, and of these and of the others the one that was raised last
 */
public record DisagreementsOfAgreement(
        Agreement agreement,
        AgreementContent content,
        List<Party> parties,
        Set<OrganisationId> speaksFor,
        Page<Disagreement> disagreements) {
    public DisagreementsOfAgreement {
        parties = List.copyOf(parties);
        speaksFor = Set.copyOf(speaksFor);
    }
}
