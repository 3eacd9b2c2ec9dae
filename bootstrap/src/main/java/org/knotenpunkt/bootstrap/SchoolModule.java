package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.RegisterOrganisation;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRepository;
import org.knotenpunkt.application.organisation.school.AddSchool;
import org.knotenpunkt.application.organisation.school.FindSchool;
import org.knotenpunkt.application.organisation.school.RecordAllDay;
import org.knotenpunkt.application.organisation.school.RecordPupils;
import org.knotenpunkt.application.organisation.school.RecordSchoolFacts;
import org.knotenpunkt.application.organisation.school.RecordSocialIndex;
import org.knotenpunkt.application.organisation.school.RecordStartchancen;
import org.knotenpunkt.application.organisation.school.SchoolQueries;
import org.knotenpunkt.application.organisation.school.SchoolReadingService;
import org.knotenpunkt.application.organisation.school.SchoolRepository;
import org.knotenpunkt.application.organisation.school.SchoolService;
import org.knotenpunkt.application.organisation.school.SearchSchools;
import org.knotenpunkt.application.organisation.school.WithdrawSchoolFact;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.persistence.organisation.school.SchoolPersistenceModule;
import org.knotenpunkt.web.organisation.school.SchoolWebModule;

/** Wires what is known about schools. */
final class SchoolModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new SchoolPersistenceModule());
        install(new SchoolWebModule());
        bind(AddSchool.class).to(SchoolService.class);
        bind(RecordSchoolFacts.class).to(SchoolService.class);
        bind(RecordAllDay.class).to(SchoolService.class);
        bind(RecordStartchancen.class).to(SchoolService.class);
        bind(RecordSocialIndex.class).to(SchoolService.class);
        bind(RecordPupils.class).to(SchoolService.class);
        bind(WithdrawSchoolFact.class).to(SchoolService.class);
        bind(FindSchool.class).to(SchoolReadingService.class);
        bind(SearchSchools.class).to(SchoolReadingService.class);
    }

    @Provides
    @Singleton
    SchoolService schoolService(
            SchoolRepository schools,
            MunicipalityRepository municipalities,
            OrganisationRepository organisations,
            RegisterOrganisation registering,
            Rights rights,
            Transactions transactions,
            DomainEvents events,
            InstantSource clock,
            Today today) {
        return new SchoolService(
                schools, municipalities, organisations, registering, rights, transactions, events, clock, today);
    }

    @Provides
    @Singleton
    SchoolReadingService schoolReading(SchoolQueries schools, Rights rights, Transactions transactions) {
        return new SchoolReadingService(schools, rights, transactions);
    }
}
