package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import org.knotenpunkt.application.partnership.Agreements;
import org.knotenpunkt.application.partnership.Mandates;
import org.knotenpunkt.application.partnership.Speakers;
import org.knotenpunkt.application.partnership.disagreement.CloseDisagreement;
import org.knotenpunkt.application.partnership.disagreement.DisagreementReader;
import org.knotenpunkt.application.partnership.disagreement.DisagreementService;
import org.knotenpunkt.application.partnership.disagreement.Disagreements;
import org.knotenpunkt.application.partnership.disagreement.RaiseDisagreement;
import org.knotenpunkt.application.partnership.disagreement.ReadDisagreements;
import org.knotenpunkt.application.partnership.disagreement.ResolveDisagreement;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.persistence.partnership.disagreement.DisagreementPersistenceModule;
import org.knotenpunkt.web.partnership.disagreement.DisagreementWebModule;

/** Wires what parties to agreements have to settle. */
final class DisagreementModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new DisagreementPersistenceModule());
        install(new DisagreementWebModule());
        bind(ReadDisagreements.class).to(DisagreementReader.class);
        bind(RaiseDisagreement.class).to(DisagreementService.class);
        bind(ResolveDisagreement.class).to(DisagreementService.class);
        bind(CloseDisagreement.class).to(DisagreementService.class);
    }

    @Provides
    @Singleton
    static Speakers speakers(Rights rights, Mandates mandates, Today today) {
        return new Speakers(rights, mandates, today);
    }

    @Provides
    @Singleton
    static DisagreementReader reading(
            Disagreements disagreements,
            Agreements agreements,
            Speakers speakers,
            Rights rights,
            Transactions transactions,
            Today today) {
        return new DisagreementReader(disagreements, agreements, speakers, rights, transactions, today);
    }

    @Provides
    @Singleton
    static DisagreementService service(
            Disagreements disagreements,
            Agreements agreements,
            Speakers speakers,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new DisagreementService(
                disagreements, agreements, speakers, rights, events, transactions, ids, clock, today);
    }
}
