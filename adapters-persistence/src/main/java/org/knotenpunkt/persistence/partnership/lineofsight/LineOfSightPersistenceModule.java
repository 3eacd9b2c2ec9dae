package org.knotenpunkt.persistence.partnership.lineofsight;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import org.knotenpunkt.application.partnership.lineofsight.LinesOfSight;

/** Binds the out-port of lines of sight to PostgreSQL. */
public final class LineOfSightPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(LinesOfSight.class).to(JooqLinesOfSight.class).in(Singleton.class);
    }
}
