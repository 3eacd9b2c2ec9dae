package org.knotenpunkt.domain.offer;

import java.util.HashSet;
import java.util.Set;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.partnership.content.GoalId;

/** What an offer is good for: goals of agreements, and needs that were found. */
public record OfferAims(Set<GoalId> goals, Set<FindingId> needs) {
    /** How many goals, and how many needs, an offer can be good for: one that is for everything is for nothing. */
    public static final int MOST = 20;

    public static final OfferAims NONE = new OfferAims(Set.of(), Set.of());

    public OfferAims {
        goals = Set.copyOf(goals);
        needs = Set.copyOf(needs);
        if (goals.size() > MOST || needs.size() > MOST) {
            throw new IllegalArgumentException(
                    "Too many aims: %d goals, %d needs".formatted(goals.size(), needs.size()));
        }
    }

    /** These without the others. */
    public OfferAims without(OfferAims others) {
        var otherGoals = new HashSet<>(goals);
        otherGoals.removeAll(others.goals);
        var otherNeeds = new HashSet<>(needs);
        otherNeeds.removeAll(others.needs);
        return new OfferAims(otherGoals, otherNeeds);
    }
}
