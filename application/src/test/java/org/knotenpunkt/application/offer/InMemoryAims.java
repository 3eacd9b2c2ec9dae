package org.knotenpunkt.application.offer;

import java.util.HashSet;
import java.util.Set;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Goals and needs of one town in sets. */
public final class InMemoryAims implements KnownAims {
    private final MunicipalityId town;
    private final Set<GoalId> goals = new HashSet<>();
    private final Set<FindingId> needs = new HashSet<>();

    public InMemoryAims(MunicipalityId town) {
        this.town = town;
    }

    /** There are these, too. */
    public void add(OfferAims aims) {
        goals.addAll(aims.goals());
        needs.addAll(aims.needs());
    }

    @Override
    public OfferAims known(MunicipalityId of, OfferAims aims) {
        var knownGoals = new HashSet<>(aims.goals());
        knownGoals.retainAll(of.equals(town) ? goals : Set.of());
        var knownNeeds = new HashSet<>(aims.needs());
        knownNeeds.retainAll(of.equals(town) ? needs : Set.of());
        return new OfferAims(knownGoals, knownNeeds);
    }
}
