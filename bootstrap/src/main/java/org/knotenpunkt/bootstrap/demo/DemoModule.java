package org.knotenpunkt.bootstrap.demo;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.knotenpunkt.application.offer.CheckedAims;
import org.knotenpunkt.application.offer.KeepOffers;
import org.knotenpunkt.application.offer.OfferParties;
import org.knotenpunkt.application.offer.OfferService;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.offer.SessionDays;
import org.knotenpunkt.application.offer.count.SessionCounts;
import org.knotenpunkt.application.offer.placement.Placements;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.bootstrap.DemoData;
import org.knotenpunkt.domain.shared.IdSource;

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

    @Provides
    @DemoPast
    KeepOffers before(
            Offers offers,
            OfferParties parties,
            SessionDays days,
            Placements placements,
            CheckedAims aims,
            SessionCounts counts,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            ZoneId zone) {
        return new OfferService(
                offers,
                parties,
                days,
                placements,
                aims,
                counts,
                rights,
                events,
                transactions,
                ids,
                () -> ZonedDateTime.ofInstant(clock.instant(), zone)
                        .minusYears(DemoOffers.YEARS_BEFORE)
                        .toInstant(),
                zone);
    }
}
