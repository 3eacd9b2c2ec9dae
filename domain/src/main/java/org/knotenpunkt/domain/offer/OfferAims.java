package org.knotenpunkt.domain.offer;

import java.util.Set;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.partnership.content.GoalId;

/** What an offer is good for: goals of agreements, and needs that were found. */
public record OfferAims(Set<GoalId> goals, Set<FindingId> needs) {
    public static final OfferAims NONE = new OfferAims(Set.of(), Set.of());

    public OfferAims {
        goals = Set.copyOf(goals);
        needs = Set.copyOf(needs);
    }
}
