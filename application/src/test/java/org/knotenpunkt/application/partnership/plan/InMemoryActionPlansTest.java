package org.knotenpunkt.application.partnership.plan;

import org.knotenpunkt.domain.partnership.plan.PlanFixtures;

class InMemoryActionPlansTest implements ActionPlansContract {
    private final InMemoryActionPlans plans = new InMemoryActionPlans(PlanFixtures.FRAME);

    @Override
    public ActionPlans plans() {
        return plans;
    }
}
