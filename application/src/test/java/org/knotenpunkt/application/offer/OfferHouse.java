package org.knotenpunkt.application.offer;

import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.aContent;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.knotenpunkt.application.centre.InMemoryCentres;
import org.knotenpunkt.application.offer.count.InMemoryCounts;
import org.knotenpunkt.application.offer.holiday.HolidayHouse;
import org.knotenpunkt.application.offer.placement.InMemoryPlacements;
import org.knotenpunkt.application.offer.placement.PlacementService;
import org.knotenpunkt.application.offer.plan.PlanReader;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.partnership.plan.InMemoryActionPlans;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.partnership.plan.InvolvementFrame;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

/** The use cases about offers on fakes. */
public final class OfferHouse {
    private final InMemoryOffers offers;
    private final InMemoryCentres centres;
    private final OfferService service;
    private final OfferReader reader;
    private final ProgrammeReader programme;
    private final OpenOfferReader open;
    private final HolidayHouse holidays;
    private final InMemoryPlacements placements;
    private final InMemoryAims aims;
    private final PlacementService placing;
    private final PlanReader plan;
    private final InMemoryClosedDays closed = new InMemoryClosedDays();

    public OfferHouse(InMemoryWorld world, Rights rights, LocalDate today) {
        var clock = FixedClock.on(today);
        this.offers = new InMemoryOffers(world);
        this.centres = new InMemoryCentres(world);
        var ids = new CountingIds();
        this.aims = new InMemoryAims(LINDENAU);
        aims.add(aContent().aims());
        var plans = new InMemoryActionPlans(new InvolvementFrame(
                "two", 1, List.of(type("communicating", "Miteinander reden"), type("volunteering", "Mithelfen"))));
        var days = new SessionDays(OfferHouse::weekly, closed());
        var parties = new OfferParties(centres, world.organisations(), rights, clock, BERLIN);
        this.placements = new InMemoryPlacements(offers);
        this.placing = new PlacementService(
                placements,
                offers,
                parties,
                days,
                rights,
                new RecordingEvents(),
                new DirectTransactions(),
                ids,
                clock,
                BERLIN);
        this.service = new OfferService(
                offers,
                parties,
                days,
                placements,
                new CheckedAims(aims, plans),
                new InMemoryCounts(world, offers),
                rights,
                new RecordingEvents(),
                new DirectTransactions(),
                ids,
                clock,
                BERLIN);
        this.reader = new OfferReader(offers, offers, centres, plans, rights, new DirectTransactions(), clock);
        this.programme = new ProgrammeReader(offers, new DirectTransactions());
        this.holidays = new HolidayHouse(rights, today);
        this.plan = new PlanReader(
                new InMemoryPlans(offers, world), holidays.holidays(), closed(), rights, new DirectTransactions());
        this.open = new OpenOfferReader(new InMemoryOpenOffers(offers, world, BERLIN), new DirectTransactions(), clock);
    }

    private static InvolvementFrame.Type type(String code, String name) {
        return new InvolvementFrame.Type(code, Map.of("de", new InvolvementFrame.Wording(name, name)));
    }

    public ClosedDays closed() {
        return closed;
    }

    /** The one rule that this house knows: each week on the weekday of the first day. */
    private static Result<List<LocalDate>, OfferError> weekly(
            String rule, LocalDate firstDay, LocalDate lastDay, int most) {
        DayOfWeek weekday = firstDay.getDayOfWeek();
        return rule.startsWith("FREQ=WEEKLY")
                ? Result.success(firstDay.datesUntil(lastDay.plusDays(1))
                        .filter(day -> day.getDayOfWeek() == weekday)
                        .limit(most + 1L)
                        .toList())
                : Result.refusal(new OfferError.NoRecurrenceRule(rule));
    }

    public InMemoryOffers offers() {
        return offers;
    }

    public OfferService service() {
        return service;
    }

    public OfferReader reader() {
        return reader;
    }

    public InMemoryCentres centres() {
        return centres;
    }

    public ProgrammeReader programme() {
        return programme;
    }

    public InMemoryAims aims() {
        return aims;
    }

    public InMemoryPlacements placements() {
        return placements;
    }

    public PlacementService placing() {
        return placing;
    }

    public HolidayHouse holidays() {
        return holidays;
    }

    public PlanReader plan() {
        return plan;
    }

    public OpenOfferReader open() {
        return open;
    }

    public Set<Validity> schoolHolidays() {
        return closed.schoolHolidays();
    }

    public Set<LocalDate> publicHolidays() {
        return closed.publicHolidays();
    }
}
