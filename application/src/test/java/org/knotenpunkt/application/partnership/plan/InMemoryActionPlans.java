package org.knotenpunkt.application.partnership.plan;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.plan.ActionPlan;
import org.knotenpunkt.domain.partnership.plan.ActionPlanId;
import org.knotenpunkt.domain.partnership.plan.InvolvementFrame;
import org.knotenpunkt.domain.shared.SchoolYear;

/** Action plans in memory. */
public final class InMemoryActionPlans implements ActionPlans {
    private final Map<ActionPlanId, ActionPlan> plans = new LinkedHashMap<>();
    private final InvolvementFrame frame;

    public InMemoryActionPlans(InvolvementFrame frame) {
        this.frame = frame;
    }

    /** Forgets all of them. */
    public void clear() {
        plans.clear();
    }

    @Override
    public Optional<ActionPlan> find(Agreement agreement, SchoolYear year) {
        return plans.values().stream()
                .filter(plan ->
                        plan.agreement().equals(agreement.id()) && plan.year().equals(year))
                .findFirst();
    }

    @Override
    public List<SchoolYear> years(Agreement agreement) {
        return plans.values().stream()
                .filter(plan -> plan.agreement().equals(agreement.id()))
                .map(ActionPlan::year)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    @Override
    public InvolvementFrame frame() {
        return frame;
    }

    @Override
    public void save(ActionPlan plan) {
        var stored = Optional.ofNullable(plans.get(plan.id()))
                .map(ActionPlan::version)
                .orElse(0L);
        var isOther = plans.values().stream()
                .anyMatch(other -> !other.equals(plan)
                        && other.agreement().equals(plan.agreement())
                        && other.year().equals(plan.year()));
        if (stored != plan.version() || isOther) {
            throw new ConcurrentChangeException("%s has version %d".formatted(plan, stored), stored);
        }
        plans.put(plan.id(), plan.saved());
    }
}
