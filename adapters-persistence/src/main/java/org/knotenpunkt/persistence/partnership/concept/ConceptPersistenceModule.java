package org.knotenpunkt.persistence.partnership.concept;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.knotenpunkt.application.partnership.concept.Concepts;
import org.knotenpunkt.application.shared.KnownRecords;

/** Binds the out-ports of concepts to PostgreSQL. */
public final class ConceptPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Concepts.class).to(JooqConcepts.class).in(Singleton.class);
        Multibinder.newSetBinder(binder(), KnownRecords.class)
                .addBinding()
                .to(JooqKnownConcepts.class)
                .in(Singleton.class);
    }
}
