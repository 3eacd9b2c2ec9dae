package org.knotenpunkt.bootstrap.demo;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import org.knotenpunkt.bootstrap.DemoData;

/** Binds what sets up the demonstration. */
public final class DemoModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(DemoRegisters.class).in(Singleton.class);
        bind(DemoTowns.class).in(Singleton.class);
        bind(DemoNetwork.class).in(Singleton.class);
        bind(DemoOrganisations.class).in(Singleton.class);
        bind(DemoFunctions.class).in(Singleton.class);
        bind(DemoOffices.class).in(Singleton.class);
        bind(DemoSchools.class).in(Singleton.class);
        bind(DemoSites.class).in(Singleton.class);
        bind(DemoCentres.class).in(Singleton.class);
        bind(DemoSelfAssessments.class).in(Singleton.class);
        bind(DemoSpaces.class).in(Singleton.class);
        bind(DemoAnswers.class).in(Singleton.class);
        bind(DemoReview.class).in(Singleton.class);
        bind(DemoConcept.class).in(Singleton.class);
        bind(DemoCounts.class).in(Singleton.class);
        bind(DemoMonths.class).in(Singleton.class);
        bind(DemoReports.class).in(Singleton.class);
        bind(DemoHolidays.class).in(Singleton.class);
        bind(DemoPlacements.class).in(Singleton.class);
        bind(DemoAims.class).in(Singleton.class);
        bind(DemoOffers.class).in(Singleton.class);
        bind(DemoDisagreements.class).in(Singleton.class);
        bind(DemoNeeds.class).in(Singleton.class);
        bind(DemoGoals.class).in(Singleton.class);
        bind(DemoProgress.class).in(Singleton.class);
        bind(DemoPaper.class).in(Singleton.class);
        bind(DemoPlan.class).in(Singleton.class);
        bind(DemoAgreements.class).in(Singleton.class);
        bind(DemoElsewhere.class).in(Singleton.class);
        bind(DemoAccounts.class).in(Singleton.class);
        bind(DemoData.class).to(DemoStory.class).in(Singleton.class);
    }
}
