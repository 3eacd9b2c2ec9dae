package org.knotenpunkt.persistence.partnership.progress;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import org.knotenpunkt.application.partnership.progress.ProgressRecords;

/** Binds the out-ports of progress to PostgreSQL. */
public final class ProgressPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(ProgressRecords.class).to(JooqProgressRecords.class).in(Singleton.class);
    }
}
