package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.progress.ProgressReader;
import org.knotenpunkt.application.partnership.progress.ProgressRecords;
import org.knotenpunkt.application.partnership.progress.ProgressService;
import org.knotenpunkt.application.partnership.progress.RateGoal;
import org.knotenpunkt.application.partnership.progress.ReadProgress;
import org.knotenpunkt.application.partnership.progress.RecordDelivery;
import org.knotenpunkt.application.partnership.progress.RecordValue;
import org.knotenpunkt.application.shared.AccountNames;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.persistence.partnership.progress.ProgressPersistenceModule;
import org.knotenpunkt.web.partnership.progress.ProgressWebModule;

/** Wires what becomes of agreements. */
final class ProgressModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new ProgressPersistenceModule());
        install(new ProgressWebModule());
        bind(RecordValue.class).to(ProgressService.class);
        bind(RecordDelivery.class).to(ProgressService.class);
        bind(RateGoal.class).to(ProgressService.class);
        bind(ReadProgress.class).to(ProgressReader.class);
    }

    @Provides
    @Singleton
    static ProgressService service(
            Agreements agreements,
            ProgressRecords records,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new ProgressService(agreements, records, rights, events, transactions, ids, clock, today);
    }

    @Provides
    @Singleton
    static ProgressReader reader(
            Agreements agreements,
            ProgressRecords records,
            AccountNames names,
            Rights rights,
            Transactions transactions,
            Today today) {
        return new ProgressReader(agreements, records, names, rights, transactions, today);
    }
}
