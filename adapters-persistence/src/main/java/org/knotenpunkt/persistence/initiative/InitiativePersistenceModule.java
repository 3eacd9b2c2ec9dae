package org.knotenpunkt.persistence.initiative;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.knotenpunkt.application.initiative.InitiativeQueries;
import org.knotenpunkt.application.initiative.InitiativeRepository;
import org.knotenpunkt.application.initiative.Parties;
import org.knotenpunkt.application.shared.KnownRecords;

/** Binds the out-ports of the feature {@code initiative} to PostgreSQL. */
public final class InitiativePersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(InitiativeRepository.class).to(JooqInitiativeRepository.class).in(Singleton.class);
        bind(InitiativeQueries.class).to(JooqInitiativeQueries.class).in(Singleton.class);
        bind(Parties.class).to(JooqParties.class).in(Singleton.class);
        Multibinder.newSetBinder(binder(), KnownRecords.class)
                .addBinding()
                .to(JooqKnownInitiatives.class)
                .in(Singleton.class);
    }
}
