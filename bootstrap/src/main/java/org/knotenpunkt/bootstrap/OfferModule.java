package org.knotenpunkt.bootstrap;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import java.time.ZoneId;
import org.knotenpunkt.application.centre.CentreQueries;
import org.knotenpunkt.application.centre.Centres;
import org.knotenpunkt.application.offer.CheckedAims;
import org.knotenpunkt.application.offer.ClosedDays;
import org.knotenpunkt.application.offer.KeepOffers;
import org.knotenpunkt.application.offer.KnownAims;
import org.knotenpunkt.application.offer.OfferParties;
import org.knotenpunkt.application.offer.OfferQueries;
import org.knotenpunkt.application.offer.OfferReader;
import org.knotenpunkt.application.offer.OfferService;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.offer.OpenOfferQueries;
import org.knotenpunkt.application.offer.OpenOfferReader;
import org.knotenpunkt.application.offer.ProgrammeReader;
import org.knotenpunkt.application.offer.ReadOffers;
import org.knotenpunkt.application.offer.ReadOpenOffers;
import org.knotenpunkt.application.offer.ReadProgramme;
import org.knotenpunkt.application.offer.Recurrences;
import org.knotenpunkt.application.offer.SessionDays;
import org.knotenpunkt.application.offer.accessibility.AccessibilityRecords;
import org.knotenpunkt.application.offer.accessibility.AccessibilityService;
import org.knotenpunkt.application.offer.accessibility.KeepAccessibility;
import org.knotenpunkt.application.offer.accessibility.OpenAccessibility;
import org.knotenpunkt.application.offer.accessibility.ReadAccessibility;
import org.knotenpunkt.application.offer.accessibility.SendFeedback;
import org.knotenpunkt.application.offer.count.ApproveMonths;
import org.knotenpunkt.application.offer.count.CloseMonths;
import org.knotenpunkt.application.offer.count.CountGuests;
import org.knotenpunkt.application.offer.count.CountReader;
import org.knotenpunkt.application.offer.count.CountService;
import org.knotenpunkt.application.offer.count.MonthService;
import org.knotenpunkt.application.offer.count.ReadCounts;
import org.knotenpunkt.application.offer.count.SessionCounts;
import org.knotenpunkt.application.offer.holiday.HolidayFiles;
import org.knotenpunkt.application.offer.holiday.HolidayService;
import org.knotenpunkt.application.offer.holiday.LoadSchoolHolidays;
import org.knotenpunkt.application.offer.holiday.ReadSchoolHolidays;
import org.knotenpunkt.application.offer.holiday.SchoolHolidays;
import org.knotenpunkt.application.offer.placement.PlaceOffers;
import org.knotenpunkt.application.offer.placement.PlacementService;
import org.knotenpunkt.application.offer.placement.Placements;
import org.knotenpunkt.application.offer.plan.PlanQueries;
import org.knotenpunkt.application.offer.plan.PlanReader;
import org.knotenpunkt.application.offer.plan.ReadPlan;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.partnership.plan.ActionPlans;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Now;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.persistence.offer.OfferPersistenceModule;
import org.knotenpunkt.web.offer.OfferWebModule;
import org.knotenpunkt.web.offer.PlacementWebModule;
import org.knotenpunkt.web.offer.accessibility.AccessibilityWebModule;
import org.knotenpunkt.web.offer.count.CountWebModule;
import org.knotenpunkt.web.offer.holiday.HolidayWebModule;
import org.knotenpunkt.web.offer.hsds.HsdsWebModule;
import org.knotenpunkt.web.offer.plan.PlanWebModule;

/** Wires offers of family centres and their programme. */
final class OfferModule extends AbstractModule {
    private final ZoneId zone;

    /** @param zone of the clocks by which offers take place */
    OfferModule(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    protected void configure() {
        install(new OfferPersistenceModule());
        install(new OfferWebModule());
        install(new AccessibilityWebModule());
        install(new CountWebModule());
        install(new HsdsWebModule());
        install(new HolidayWebModule());
        install(new PlanWebModule());
        install(new PlacementWebModule());
        bind(KeepOffers.class).to(OfferService.class);
        bind(LoadSchoolHolidays.class).to(HolidayService.class);
        bind(ReadSchoolHolidays.class).to(HolidayService.class);
        bind(CountGuests.class).to(CountService.class);
        bind(CloseMonths.class).to(CountService.class);
        bind(ReadAccessibility.class).to(OpenAccessibility.class);
        bind(SendFeedback.class).to(OpenAccessibility.class);
        bind(KeepAccessibility.class).to(AccessibilityService.class);
    }

    @Provides
    @Singleton
    OfferService service(
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
            InstantSource clock) {
        return new OfferService(
                offers, parties, days, placements, aims, counts, rights, events, transactions, ids, clock, zone);
    }

    @Provides
    @Singleton
    OfferParties parties(Centres centres, OrganisationRepository organisations, Rights rights, InstantSource clock) {
        return new OfferParties(centres, organisations, rights, clock, zone);
    }

    @Provides
    @Singleton
    CheckedAims aims(KnownAims known, ActionPlans plans) {
        return new CheckedAims(known, plans);
    }

    @Provides
    @Singleton
    SessionDays days(Recurrences recurrences, ClosedDays closed) {
        return new SessionDays(recurrences, closed);
    }

    @Provides
    @Singleton
    PlaceOffers placing(
            Placements placements,
            Offers offers,
            OfferParties parties,
            SessionDays days,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock) {
        return new PlacementService(placements, offers, parties, days, rights, events, transactions, ids, clock, zone);
    }

    @Provides
    @Singleton
    ReadOffers reading(
            Offers offers,
            OfferQueries queries,
            CentreQueries centres,
            ActionPlans plans,
            Rights rights,
            Transactions transactions,
            Now now) {
        return new OfferReader(offers, queries, centres, plans, rights, transactions, now);
    }

    @Provides
    @Singleton
    HolidayService holidays(
            SchoolHolidays holidays,
            HolidayFiles files,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock) {
        return new HolidayService(holidays, files, rights, events, transactions, ids, clock);
    }

    @Provides
    @Singleton
    ReadPlan plan(
            PlanQueries queries, SchoolHolidays holidays, ClosedDays closed, Rights rights, Transactions transactions) {
        return new PlanReader(queries, holidays, closed, rights, transactions);
    }

    @Provides
    @Singleton
    ReadProgramme programme(OfferQueries queries, Transactions transactions) {
        return new ProgrammeReader(queries, transactions);
    }

    @Provides
    @Singleton
    AccessibilityService accessibility(
            AccessibilityRecords records,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            Today today) {
        return new AccessibilityService(records, rights, events, transactions, clock, today);
    }

    @Provides
    @Singleton
    OpenAccessibility openAccessibility(
            AccessibilityRecords records,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock,
            Today today) {
        return new OpenAccessibility(records, events, transactions, ids, clock, today);
    }

    @Provides
    @Singleton
    CountService counting(
            SessionCounts counts,
            Offers offers,
            ClosedDays closed,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock) {
        return new CountService(counts, offers, closed, rights, events, transactions, clock, zone);
    }

    @Provides
    @Singleton
    ApproveMonths months(
            SessionCounts counts, Rights rights, DomainEvents events, Transactions transactions, InstantSource clock) {
        return new MonthService(counts, rights, events, transactions, clock, zone);
    }

    @Provides
    @Singleton
    ReadCounts counts(
            SessionCounts counts, Offers offers, Rights rights, Transactions transactions, InstantSource clock) {
        return new CountReader(counts, offers, rights, transactions, clock, zone);
    }

    @Provides
    @Singleton
    ReadOpenOffers openOffers(OpenOfferQueries queries, Transactions transactions, Now now) {
        return new OpenOfferReader(queries, transactions, now);
    }
}
