package org.knotenpunkt.persistence.partnership.release;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import org.knotenpunkt.application.partnership.release.Networks;
import org.knotenpunkt.application.partnership.release.ReleasedAgreements;
import org.knotenpunkt.application.partnership.release.Releases;

/** Binds the out-ports of releases to PostgreSQL. */
public final class ReleasePersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Releases.class).to(JooqReleases.class).in(Singleton.class);
        bind(Networks.class).to(JooqNetworks.class).in(Singleton.class);
        bind(ReleasedAgreements.class).to(JooqReleasedAgreements.class).in(Singleton.class);
    }
}
