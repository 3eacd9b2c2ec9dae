package org.knotenpunkt.persistence.organisation.school;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import org.knotenpunkt.application.organisation.school.SchoolQueries;
import org.knotenpunkt.application.organisation.school.SchoolRepository;

/** Binds the out-ports of schools to PostgreSQL. */
public final class SchoolPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(SchoolRepository.class).to(JooqSchoolRepository.class).in(Singleton.class);
        bind(SchoolQueries.class).to(JooqSchoolQueries.class).in(Singleton.class);
    }
}
