package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import org.knotenpunkt.application.partnership.concept.ConceptService;
import org.knotenpunkt.application.partnership.concept.Concepts;
import org.knotenpunkt.application.partnership.concept.KeepConcepts;
import org.knotenpunkt.application.partnership.concept.ReadConcepts;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.persistence.partnership.concept.ConceptPersistenceModule;
import org.knotenpunkt.web.partnership.concept.ConceptWebModule;

/** Wires concepts of towns. */
final class ConceptModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new ConceptPersistenceModule());
        install(new ConceptWebModule());
        bind(KeepConcepts.class).to(ConceptService.class);
        bind(ReadConcepts.class).to(ConceptService.class);
    }

    @Provides
    @Singleton
    ConceptService service(
            Concepts concepts,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new ConceptService(concepts, rights, events, transactions, ids, clock, today);
    }
}
