package org.knotenpunkt.persistence.partnership.disagreement;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.knotenpunkt.application.partnership.disagreement.Disagreements;
import org.knotenpunkt.application.shared.KnownRecords;

/** Binds the out-ports of disagreements to PostgreSQL. */
public final class DisagreementPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Disagreements.class).to(JooqDisagreements.class).in(Singleton.class);
        Multibinder.newSetBinder(binder(), KnownRecords.class)
                .addBinding()
                .to(JooqKnownDisagreements.class)
                .in(Singleton.class);
    }
}
