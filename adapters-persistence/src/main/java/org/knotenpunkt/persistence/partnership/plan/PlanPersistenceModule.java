package org.knotenpunkt.persistence.partnership.plan;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import org.knotenpunkt.application.partnership.plan.ActionPlans;

/** Binds the out-port of action plans to PostgreSQL. */
public final class PlanPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(ActionPlans.class).to(JooqActionPlans.class).in(Singleton.class);
    }
}
