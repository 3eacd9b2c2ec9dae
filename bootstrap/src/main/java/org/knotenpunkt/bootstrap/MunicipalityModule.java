package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.RegisterOrganisation;
import org.knotenpunkt.application.organisation.municipality.AddMunicipality;
import org.knotenpunkt.application.organisation.municipality.FindMunicipality;
import org.knotenpunkt.application.organisation.municipality.MunicipalityQueries;
import org.knotenpunkt.application.organisation.municipality.MunicipalityReadingService;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRepository;
import org.knotenpunkt.application.organisation.municipality.MunicipalityService;
import org.knotenpunkt.application.organisation.municipality.RecordMunicipalityFacts;
import org.knotenpunkt.application.organisation.municipality.RecordPopulation;
import org.knotenpunkt.application.organisation.municipality.RecordYouthOffice;
import org.knotenpunkt.application.organisation.municipality.SearchMunicipalities;
import org.knotenpunkt.application.organisation.municipality.WithdrawMunicipalityFact;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.persistence.organisation.municipality.MunicipalityPersistenceModule;
import org.knotenpunkt.web.organisation.municipality.MunicipalityWebModule;

/** Wires what is known about municipalities and the areas to which they add up. */
final class MunicipalityModule extends AbstractModule {
    @Override
    protected void configure() {
        install(new MunicipalityPersistenceModule());
        install(new MunicipalityWebModule());
        bind(AddMunicipality.class).to(MunicipalityService.class);
        bind(RecordMunicipalityFacts.class).to(MunicipalityService.class);
        bind(RecordYouthOffice.class).to(MunicipalityService.class);
        bind(RecordPopulation.class).to(MunicipalityService.class);
        bind(WithdrawMunicipalityFact.class).to(MunicipalityService.class);
        bind(FindMunicipality.class).to(MunicipalityReadingService.class);
        bind(SearchMunicipalities.class).to(MunicipalityReadingService.class);
    }

    @Provides
    @Singleton
    MunicipalityService municipalityService(
            MunicipalityRepository municipalities,
            OrganisationRepository organisations,
            RegisterOrganisation registering,
            Rights rights,
            Transactions transactions,
            DomainEvents events,
            InstantSource clock,
            Today today) {
        return new MunicipalityService(
                municipalities, organisations, registering, rights, transactions, events, clock, today);
    }

    @Provides
    @Singleton
    MunicipalityReadingService municipalityReading(
            MunicipalityQueries municipalities, Rights rights, Transactions transactions) {
        return new MunicipalityReadingService(municipalities, rights, transactions);
    }
}
