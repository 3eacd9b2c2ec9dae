package org.knotenpunkt.persistence.partnership;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import org.knotenpunkt.application.partnership.Mandates;

/** Binds the out-ports of the feature {@code partnership} to PostgreSQL. */
public final class PartnershipPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Mandates.class).to(JooqMandates.class).in(Singleton.class);
    }
}
