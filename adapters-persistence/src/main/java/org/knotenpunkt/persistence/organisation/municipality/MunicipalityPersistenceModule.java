package org.knotenpunkt.persistence.organisation.municipality;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import org.knotenpunkt.application.organisation.municipality.MunicipalityQueries;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRepository;

/** Binds the out-ports of municipalities to PostgreSQL. */
public final class MunicipalityPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(MunicipalityRepository.class).to(JooqMunicipalityRepository.class).in(Singleton.class);
        bind(MunicipalityQueries.class).to(JooqMunicipalityQueries.class).in(Singleton.class);
    }
}
