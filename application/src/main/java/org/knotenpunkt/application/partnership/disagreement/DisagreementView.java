package org.knotenpunkt.application.partnership.disagreement;

import java.util.Set;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.disagreement.Disagreement;

/**
 * A disagreement as one actor sees it.
 *
 * @param speaksFor those of the parties concerned for which the actor speaks
 * @param coordinates whether the actor may close it, and draft what follows from it
 */
public record DisagreementView(
        Disagreement disagreement, Agreement agreement, Set<OrganisationId> speaksFor, boolean coordinates) {
    public DisagreementView {
        speaksFor = Set.copyOf(speaksFor);
    }
}
