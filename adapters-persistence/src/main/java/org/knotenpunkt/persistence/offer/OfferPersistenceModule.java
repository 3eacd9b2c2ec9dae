package org.knotenpunkt.persistence.offer;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.knotenpunkt.application.offer.ClosedDays;
import org.knotenpunkt.application.offer.KnownAims;
import org.knotenpunkt.application.offer.OfferQueries;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.offer.OpenOfferQueries;
import org.knotenpunkt.application.offer.Recurrences;
import org.knotenpunkt.application.offer.accessibility.AccessibilityRecords;
import org.knotenpunkt.application.offer.count.SessionCounts;
import org.knotenpunkt.application.offer.holiday.HolidayFiles;
import org.knotenpunkt.application.offer.holiday.SchoolHolidays;
import org.knotenpunkt.application.offer.placement.Placements;
import org.knotenpunkt.application.offer.plan.PlanQueries;
import org.knotenpunkt.application.partnership.undertaking.Undertakings;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.persistence.offer.accessibility.JooqAccessibilityRecords;
import org.knotenpunkt.persistence.offer.count.JooqSessionCounts;
import org.knotenpunkt.persistence.offer.count.NewestEntries;
import org.knotenpunkt.persistence.offer.holiday.CsvHolidayFiles;
import org.knotenpunkt.persistence.offer.holiday.JooqSchoolHolidays;
import org.knotenpunkt.persistence.shared.KeptTwice;

/** Binds the out-ports of the feature {@code offer} to PostgreSQL and to libraries. */
public final class OfferPersistenceModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Offers.class).to(JooqOffers.class).in(Singleton.class);
        bind(OfferQueries.class).to(JooqOfferQueries.class).in(Singleton.class);
        bind(OpenOfferQueries.class).to(JooqOpenOffers.class).in(Singleton.class);
        bind(Recurrences.class).to(RfcRecurrences.class).in(Singleton.class);
        bind(SessionCounts.class).to(JooqSessionCounts.class).in(Singleton.class);
        bind(AccessibilityRecords.class).to(JooqAccessibilityRecords.class).in(Singleton.class);
        bind(KnownAims.class).to(JooqKnownAims.class).in(Singleton.class);
        bind(Placements.class).to(JooqPlacements.class).in(Singleton.class);
        bind(PlanQueries.class).to(JooqPlanQueries.class).in(Singleton.class);
        bind(SchoolHolidays.class).to(JooqSchoolHolidays.class).in(Singleton.class);
        bind(HolidayFiles.class).to(CsvHolidayFiles.class).in(Singleton.class);
        bind(ClosedDays.class).to(JooqClosedDays.class).in(Singleton.class);
        Multibinder.newSetBinder(binder(), KnownRecords.class)
                .addBinding()
                .to(JooqKnownOffers.class)
                .in(Singleton.class);
        Multibinder.newSetBinder(binder(), Undertakings.class)
                .addBinding()
                .to(JooqAimingOffers.class)
                .in(Singleton.class);
        Multibinder.newSetBinder(binder(), KeptTwice.class)
                .addBinding()
                .to(NewestEntries.class)
                .in(Singleton.class);
    }
}
