package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.plan.ActionPlans;
import org.knotenpunkt.application.partnership.plan.PlanService;
import org.knotenpunkt.application.partnership.plan.PlanYear;
import org.knotenpunkt.application.partnership.plan.ReadPlans;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.persistence.partnership.plan.PlanPersistenceModule;
import org.knotenpunkt.web.partnership.plan.PlanWebModule;

/** Wires action plans of agreements. */
final class PlanModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new PlanPersistenceModule());
        install(new PlanWebModule());
        bind(PlanYear.class).to(PlanService.class);
        bind(ReadPlans.class).to(PlanService.class);
    }

    @Provides
    @Singleton
    static PlanService service(
            Agreements agreements,
            ActionPlans plans,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new PlanService(agreements, plans, rights, events, transactions, ids, clock, today);
    }
}
