package org.knotenpunkt.web.partnership.pages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Mandate;

/**
 * What a visitor may do with an agreement.
 *
 * @param drafting whether the visitor drafts in its town
 * @param signing those of the parties that are asked for which the visitor can sign today
 * @param leaving those that take part in what was agreed last, and for which the visitor can give notice today
 * @param signatories who could, for each party that is asked, as far as the visitor may know
 */
public record Hands(
        boolean drafting,
        Set<OrganisationId> signing,
        Set<OrganisationId> leaving,
        Map<OrganisationId, List<Mandate>> signatories) {
    static final Hands NONE = new Hands(false, Set.of(), Set.of(), Map.of());

    public Hands {
        signing = Set.copyOf(signing);
        leaving = Set.copyOf(leaving);
        signatories = Map.copyOf(signatories);
    }
}
