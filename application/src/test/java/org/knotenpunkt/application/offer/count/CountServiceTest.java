package org.knotenpunkt.application.offer.count;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.centre.CentreFixtures.CENTRE;
import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.HOLDER;
import static org.knotenpunkt.domain.offer.OfferFixtures.OFFER;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.TWO_HOURS;
import static org.knotenpunkt.domain.offer.OfferFixtures.aPlannedOffer;
import static org.knotenpunkt.domain.offer.OfferFixtures.idsFrom;
import static org.knotenpunkt.domain.offer.OfferFixtures.onTuesdays;
import static org.knotenpunkt.domain.offer.OfferFixtures.sessionId;
import static org.knotenpunkt.domain.offer.count.CountFixtures.aTally;
import static org.knotenpunkt.domain.offer.count.CountFixtures.adults;
import static org.knotenpunkt.domain.offer.count.CountFixtures.entryId;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.offer.OfferHouse;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferAction;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.SessionChange;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.CountError;
import org.knotenpunkt.domain.offer.count.Doubt;
import org.knotenpunkt.domain.offer.count.Entry;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.offer.count.SessionCount;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

class CountServiceTest {
    private static final Actor LEAD =
            Actors.holding(Role.CENTRE_LEAD, new Scope.Organisation(LINDENAU, CENTRE.value()));
    private static final Actor OTHER_LEAD = Actors.holding(
            Role.CENTRE_LEAD,
            new Scope.Organisation(LINDENAU, organisationId(45).value()));
    private static final Actor PROVIDER =
            Actors.holding(Role.PROVIDER, new Scope.Organisation(LINDENAU, HOLDER.value()));
    private static final Actor OTHER_PROVIDER = Actors.holding(
            Role.PROVIDER, new Scope.Organisation(LINDENAU, organisationId(46).value()));
    private static final Actor PARENTS = Actors.holding(
            Role.FAMILY_REPRESENTATIVE,
            new Scope.Organisation(LINDENAU, organisationId(47).value()));
    private static final Actor YOUTH_OFFICE = Actors.holding(Role.YOUTH_OFFICE, new Scope.Municipality(LINDENAU));
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));
    private static final Actor STRANGER = Actors.holding(Role.COORDINATION, new Scope.Municipality(AUENFELD));
    private static final Actor READER = Actors.holding(Role.READER, new Scope.Municipality(LINDENAU));
    private static final SessionId FIRST = sessionId(1);

    private final InMemoryWorld world = new InMemoryWorld();
    private final OfferHouse offers = new OfferHouse(world, new PolicyRights(), TUESDAY);
    private final CountHouse house = new CountHouse(world, offers, new PolicyRights(), TUESDAY);

    @BeforeEach
    void knowAnOffer() {
        Stream.of(
                        aTown(LINDENAU, "Lindenau"),
                        aFamilyCentre(),
                        anOrganisation(44, OrganisationKind.PROVIDER, "Provider"))
                .forEach(world.organisations()::save);
        offers.offers().save(aPlannedOffer());
    }

    private Result<SessionCount, CountError> count(Actor actor, long version, int entry, Tally tally) {
        return count(actor, FIRST, version, entry, tally, null);
    }

    private Result<SessionCount, CountError> count(
            Actor actor, SessionId session, long version, int entry, Tally tally, @Nullable String reason) {
        return house.service().count(actor, OFFER, session, version, entryId(entry), tally, reason);
    }

    private static @Nullable CountError refusal(Result<?, CountError> result) {
        return result instanceof Result.Refusal<?, CountError> refused ? refused.reason() : null;
    }

    @Test
    void aLeadCountsAndTheProviderCorrects() {
        count(LEAD, 0, 1, adults(7)).orElseThrow();
        count(PROVIDER, 1, 2, aTally()).orElseThrow();
        var view = house.reader().read(COORDINATION, OFFER, FIRST).orElseThrow();
        assertThat(view.count().entries()).extracting(Entry::tally).containsExactly(adults(7), aTally());
        assertThat(view.count().version()).isEqualTo(2);
        assertThat(view.closing()).isEqualTo(Closing.USUAL);
    }

    @Test
    void whatIsSentTwiceIsEnteredOnce() {
        count(LEAD, 0, 1, adults(7)).orElseThrow();
        assertThat(count(LEAD, 0, 1, adults(7)).orElseThrow().version()).isOne();
        assertThat(refusal(count(LEAD, 1, 1, adults(8)))).isEqualTo(new CountError.EntryIdTaken(entryId(1)));
        assertThat(house.counts().entries(FIRST)).hasSize(1);
    }

    @Test
    void whoeverHasNotSeenTheOtherEntryIsTold() {
        count(LEAD, 0, 1, adults(7)).orElseThrow();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> count(PROVIDER, 0, 2, adults(8)))
                .satisfies(other -> assertThat(other.current()).hasValue(1));
        assertThat(house.counts().entries(FIRST)).hasSize(1);
    }

    @Test
    void whoeverCountedTheSameContradictsNobody() {
        count(LEAD, 0, 1, adults(7)).orElseThrow();
        assertThat(count(PROVIDER, 0, 2, adults(7)).orElseThrow().version()).isOne();
        count(LEAD, 1, 3, adults(8)).orElseThrow();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> count(PROVIDER, 0, 4, adults(7)))
                .satisfies(other -> assertThat(other.current()).hasValue(2));
        assertThat(house.counts().entries(FIRST)).extracting(Entry::tally).containsExactly(adults(7), adults(8));
    }

    @Test
    void nobodyCountsForOthers() {
        assertThat(refusal(count(YOUTH_OFFICE, 0, 1, adults(7))))
                .isEqualTo(new CountError.CountsNotAllowed(new Denial.RoleMissing(OfferAction.COUNT_GUESTS)));
        assertThat(refusal(count(OTHER_LEAD, 0, 1, adults(7)))).isEqualTo(new CountError.NoSessionToCount(FIRST));
        assertThat(refusal(count(STRANGER, 0, 1, adults(7)))).isEqualTo(new CountError.NothingToCount(OFFER));
        assertThat(refusal(house.reader().read(STRANGER, OFFER, FIRST)))
                .isEqualTo(new CountError.NothingToCount(OFFER));
        assertThat(refusal(house.reader().read(LEAD, OFFER, sessionId(9))))
                .isEqualTo(new CountError.NoSessionToCount(sessionId(9)));
        assertThat(refusal(house.reader().read(LEAD, new OfferId(FIRST.value()), FIRST)))
                .isInstanceOf(CountError.NothingToCount.class);
    }

    private List<SessionId> seen(Actor actor) {
        return house
                .reader()
                .sessions(actor, LINDENAU, null, TUESDAY, TUESDAY.plusWeeks(2))
                .orElseThrow()
                .rows()
                .stream()
                .map(SessionRow::session)
                .toList();
    }

    @Test
    void singleSessionsAreSeenByTheTownTheCentreAndWhoeverHeldThem() {
        for (var actor : List.of(COORDINATION, YOUTH_OFFICE, LEAD, PROVIDER)) {
            assertThat(seen(actor)).as(actor.toString()).containsExactly(FIRST, sessionId(2), sessionId(3));
        }
        for (var actor : List.of(OTHER_LEAD, OTHER_PROVIDER, PARENTS)) {
            assertThat(seen(actor)).as(actor.toString()).isEmpty();
            assertThat(refusal(house.reader().read(actor, OFFER, FIRST)))
                    .isEqualTo(new CountError.NoSessionToCount(FIRST));
        }
    }

    @Test
    void whoHeldASessionCountsItEvenIfAnotherOneHoldsWhatIsToCome() {
        var offer = offers.offers().findById(OFFER).orElseThrow();
        var afterTheFirst = TUESDAY.atTime(12, 0).atZone(BERLIN).toInstant();
        offers.offers()
                .save(offer.revise(offer.content().heldBy(organisationId(46)), BERLIN, afterTheFirst)
                        .orElseThrow());
        assertThat(seen(PROVIDER)).containsExactly(FIRST);
        assertThat(seen(OTHER_PROVIDER)).containsExactly(sessionId(2), sessionId(3));
        count(PROVIDER, 0, 1, adults(7)).orElseThrow();
        assertThat(refusal(count(OTHER_PROVIDER, 1, 2, adults(8)))).isEqualTo(new CountError.NoSessionToCount(FIRST));
    }

    @Test
    void onlyWhatHasBegunAndTookPlaceIsCounted() {
        assertThat(refusal(count(LEAD, sessionId(3), 0, 1, adults(7), null)))
                .isEqualTo(new CountError.NotBegun(TUESDAY.plusWeeks(2).atTime(14, 30)));
        assertThat(refusal(count(LEAD, sessionId(2), 0, 1, adults(7), null)))
                .isEqualTo(new CountError.DidNotTakePlace(TUESDAY.plusWeeks(1)));
    }

    private Result<SessionCount, CountError> notHeld(Actor actor, long version, int entry, String reason) {
        return house.service().notHeld(actor, OFFER, FIRST, version, entryId(entry), reason);
    }

    private CountView view() {
        return house.reader().read(COORDINATION, OFFER, FIRST).orElseThrow();
    }

    @Test
    void whoMayCountMaySayThatASessionDidNotTakePlace() {
        notHeld(PROVIDER, 0, 1, "The room was closed").orElseThrow();
        assertThat(view().session().cancelled()).isEqualTo("The room was closed");
        assertThat(view().changes())
                .extracting(SessionChange::id, SessionChange::cancelled, SessionChange::reason, SessionChange::account)
                .containsExactly(tuple(entryId(1), true, "The room was closed", PROVIDER.account()));
        assertThat(held()).isZero();
        assertThat(refusal(count(LEAD, 0, 2, adults(7)))).isEqualTo(new CountError.DidNotTakePlace(TUESDAY));
    }

    private long held() {
        return house.reader()
                .figures(LEAD, LINDENAU, CENTRE, TUESDAY, TUESDAY, FigureBy.MONTH)
                .orElseThrow()
                .total()
                .held();
    }

    @Test
    void thatASessionFellThroughIsSaidOnceHoweverOftenItIsSent() {
        notHeld(LEAD, 0, 1, "Rain").orElseThrow();
        notHeld(LEAD, 0, 1, "Rain").orElseThrow();
        assertThat(refusal(notHeld(LEAD, 0, 1, "Snow"))).isEqualTo(new CountError.EntryIdTaken(entryId(1)));
        assertThat(refusal(notHeld(LEAD, 0, 2, "Rain"))).isEqualTo(new CountError.DidNotTakePlace(TUESDAY));
        assertThat(view().changes()).hasSize(1);
    }

    @Test
    void nobodySaysForOthersThatASessionFellThrough() {
        assertThat(refusal(notHeld(YOUTH_OFFICE, 0, 1, "Rain")))
                .isEqualTo(new CountError.CountsNotAllowed(new Denial.RoleMissing(OfferAction.COUNT_GUESTS)));
        assertThat(refusal(notHeld(OTHER_LEAD, 0, 1, "Rain"))).isEqualTo(new CountError.NoSessionToCount(FIRST));
        assertThat(refusal(notHeld(STRANGER, 0, 1, "Rain"))).isEqualTo(new CountError.NothingToCount(OFFER));
        assertThat(refusal(house.service().notHeld(LEAD, OFFER, sessionId(3), 0, entryId(1), "Rain")))
                .isInstanceOf(CountError.NotBegun.class);
        assertThat(view().session().takesPlace()).isTrue();
    }

    @Test
    void whatWasCountedStaysWhereTheSessionFellThroughAndWhoeverHasNotSeenItIsTold() {
        count(LEAD, 0, 1, adults(7)).orElseThrow();
        assertThatExceptionOfType(ConcurrentChangeException.class).isThrownBy(() -> notHeld(PROVIDER, 0, 2, "Rain"));
        assertThat(view().session().takesPlace()).isTrue();
        notHeld(PROVIDER, 1, 2, "It was another group").orElseThrow();
        assertThat(view().count().entries()).extracting(Entry::tally).containsExactly(adults(7));
        assertThat(held()).isZero();
    }

    @Test
    void whoHeldASessionSaysThatItFellThroughEvenWhenTheOfferIsOver() {
        var offer = offers.offers().findById(OFFER).orElseThrow();
        var afterTheFirst = TUESDAY.atTime(12, 0).atZone(BERLIN).toInstant();
        offers.offers()
                .save(offer.revise(offer.content().heldBy(organisationId(46)), BERLIN, afterTheFirst)
                        .flatMap(revised -> revised.end(BERLIN, afterTheFirst))
                        .orElseThrow());
        notHeld(PROVIDER, 0, 1, "Rain").orElseThrow();
        assertThat(view().session().takesPlace()).isFalse();
    }

    @Test
    void whatPlannersSayOfASessionStaysReadable() {
        var offer = offers.offers().findById(OFFER).orElseThrow();
        offers.service()
                .cancel(LEAD, OFFER, offer.version(), FIRST, "Rain")
                .flatMap(cancelled -> offers.service().restoreSession(LEAD, OFFER, cancelled.version(), FIRST, null))
                .orElseThrow();
        assertThat(view().changes())
                .extracting(SessionChange::cancelled, SessionChange::reason, SessionChange::account)
                .containsExactly(tuple(true, "Rain", LEAD.account()), tuple(false, null, LEAD.account()));
    }

    @Test
    void onAPublicHolidayOneIsAskedBack() {
        offers.publicHolidays().add(TUESDAY);
        assertThat(refusal(count(LEAD, 0, 1, adults(7))))
                .isEqualTo(new CountError.HardlyTrue(List.of(Doubt.ON_A_PUBLIC_HOLIDAY), 0));
        count(LEAD, FIRST, 0, 1, adults(7), "We were open").orElseThrow();
    }

    @Test
    void inSchoolHolidaysOneIsAskedBackWhereTheOfferDoesNotTakePlaceInThem() {
        offers.schoolHolidays().add(Validity.between(TUESDAY.minusDays(3), TUESDAY.plusDays(3)));
        assertThat(refusal(count(LEAD, 0, 1, adults(7))))
                .isEqualTo(new CountError.HardlyTrue(List.of(Doubt.IN_SCHOOL_HOLIDAYS), 0));
        count(LEAD, 0, 2, adults(0)).orElseThrow();
        count(LEAD, FIRST, 1, 3, adults(7), "We were open").orElseThrow();
    }

    @Test
    void inSchoolHolidaysNobodyIsAskedBackWhereTheOfferTakesPlaceInThem() {
        var days = onTuesdays();
        var always = new Schedule(
                days.firstDay(),
                days.start(),
                days.length(),
                days.rule(),
                days.lastDay(),
                true,
                days.onPublicHolidays());
        var offer = offers.offers().findById(OFFER).orElseThrow();
        offers.offers()
                .save(offer.plan(always, List.of(TUESDAY), BERLIN, idsFrom(1), NOW)
                        .orElseThrow());
        offers.schoolHolidays().add(Validity.between(TUESDAY, TUESDAY));
        count(LEAD, 0, 1, adults(7)).orElseThrow();
    }

    @Test
    void aClosedMonthTakesAnEntryWithAReason() {
        var lastDay = new Closing(4).lastDay(YearMonth.from(TUESDAY));
        house.service().close(COORDINATION, LINDENAU, 4).orElseThrow();
        var open = new CountHouse(world, offers, new PolicyRights(), lastDay);
        open.counts().close(LINDENAU, new Closing(4));
        open.service().count(LEAD, OFFER, FIRST, 0, entryId(1), adults(7), null).orElseThrow();
        var closed = new CountHouse(world, offers, new PolicyRights(), lastDay.plusDays(1));
        closed.counts().close(LINDENAU, new Closing(4));
        assertThat(refusal(closed.service().count(LEAD, OFFER, FIRST, 0, entryId(2), adults(8), null)))
                .isEqualTo(new CountError.MonthIsClosed(lastDay, List.of()));
        closed.service()
                .count(LEAD, OFFER, FIRST, 0, entryId(2), adults(8), "Found the list")
                .orElseThrow();
    }

    @Test
    void aLaterDayOpensNoMonthThatWasClosed() {
        var lastDay = Closing.USUAL.lastDay(YearMonth.from(TUESDAY));
        var closed = new CountHouse(world, offers, new PolicyRights(), lastDay.plusDays(1));
        closed.service().close(COORDINATION, LINDENAU, 28).orElseThrow();
        assertThat(refusal(closed.service().count(LEAD, OFFER, FIRST, 0, entryId(1), adults(7), null)))
                .isEqualTo(new CountError.MonthIsClosed(lastDay, List.of()));
    }

    @Test
    void ofAClosedMonthASessionIsRestoredWithAReasonThatStays() {
        var later = new OfferHouse(world, new PolicyRights(), TUESDAY.plusMonths(2));
        later.offers().save(aPlannedOffer());
        var offer = later.service()
                .cancel(LEAD, OFFER, 1, FIRST, "Nobody found the list")
                .orElseThrow();
        assertThat(later.service().restoreSession(LEAD, OFFER, offer.version(), FIRST, " "))
                .isEqualTo(Result.refusal(
                        new OfferError.RestoringNeedsReason(Closing.USUAL.lastDay(YearMonth.from(TUESDAY)))));
        later.service()
                .restoreSession(LEAD, OFFER, offer.version(), FIRST, "The list was found")
                .orElseThrow();
        assertThat(later.offers().changes(OFFER))
                .extracting(SessionChange::cancelled, SessionChange::reason)
                .containsExactly(tuple(true, "Nobody found the list"), tuple(false, "The list was found"));
    }

    private static final YearMonth MONTH = YearMonth.from(TUESDAY);

    /** After the month of the first session was closed. */
    private CountHouse closed() {
        return new CountHouse(
                world, offers, new PolicyRights(), Closing.USUAL.lastDay(MONTH).plusDays(1));
    }

    @Test
    void whatTheTownHasApprovedChangesOnlyAfterThatIsTakenBack() {
        var closed = closed();
        closed.service()
                .count(LEAD, OFFER, FIRST, 0, entryId(1), adults(7), "Found the list")
                .orElseThrow();
        var seen = closed.months().month(LEAD, LINDENAU, MONTH).orElseThrow();
        assertThat(seen.closed()).isTrue();
        assertThat(seen.centres())
                .extracting(
                        CountedMonth.OfCentre::name,
                        CountedMonth.OfCentre::held,
                        CountedMonth.OfCentre::missing,
                        CountedMonth.OfCentre::late,
                        CountedMonth.OfCentre::approval)
                .containsExactly(tuple("Linde", 1L, 0L, 1, null));
        assertThat(refusal(closed.months().approve(LEAD, LINDENAU, CENTRE, MONTH, 0)))
                .isEqualTo(new CountError.CountsNotAllowed(new Denial.RoleMissing(OfferAction.CLOSE_MONTHS)));
        assertThat(refusal(closed.months().approve(COORDINATION, LINDENAU, CENTRE, MONTH, 1)))
                .isEqualTo(new CountError.CountsAreMissing(0));
        var approval = closed.months()
                .approve(COORDINATION, LINDENAU, CENTRE, MONTH, 0)
                .orElseThrow();
        assertThat(closed.months().approve(COORDINATION, LINDENAU, CENTRE, MONTH, 5))
                .isEqualTo(Result.success(approval));
        var stands = new CountError.MonthIsApproved(MONTH, approval.at());
        assertThat(refusal(closed.service().countable(LEAD, OFFER, FIRST))).isEqualTo(stands);
        assertThat(refusal(closed.service().count(LEAD, OFFER, FIRST, 1, entryId(2), adults(8), "Found another")))
                .isEqualTo(stands);
        assertThat(refusal(closed.service().notHeld(LEAD, OFFER, FIRST, 1, entryId(2), "Rain")))
                .isEqualTo(stands);
        closed.months().takeBack(COORDINATION, LINDENAU, CENTRE, MONTH).orElseThrow();
        closed.months().takeBack(COORDINATION, LINDENAU, CENTRE, MONTH).orElseThrow();
        closed.service()
                .count(LEAD, OFFER, FIRST, 1, entryId(2), adults(8), "Found another")
                .orElseThrow();
    }

    @Test
    void plannersChangeNothingInAMonthThatIsApproved() {
        var closed = closed();
        closed.service()
                .count(LEAD, OFFER, FIRST, 0, entryId(1), adults(7), "Found the list")
                .orElseThrow();
        var approval = closed.months()
                .approve(COORDINATION, LINDENAU, CENTRE, MONTH, 0)
                .orElseThrow();
        var stands = Result.refusal(new OfferError.MonthStands(MONTH, approval.at()));
        var version = offers.offers().findById(OFFER).orElseThrow().version();
        assertThat(offers.service().cancel(LEAD, OFFER, version, FIRST, "Rain")).isEqualTo(stands);
        assertThat(offers.service().restoreSession(LEAD, OFFER, version, FIRST, "No rain"))
                .isEqualTo(stands);
        assertThat(offers.service()
                        .move(LEAD, OFFER, version, FIRST, TUESDAY.plusMonths(1).atTime(9, 0), TWO_HOURS, null))
                .isEqualTo(stands);
    }

    @Test
    void nothingIsApprovedThatIsOpenOrWasNotHeld() {
        assertThat(refusal(house.months().approve(COORDINATION, LINDENAU, CENTRE, MONTH, 0)))
                .isEqualTo(new CountError.NothingWasHeld(MONTH));
        count(LEAD, 0, 1, adults(7)).orElseThrow();
        assertThat(refusal(house.months().approve(COORDINATION, LINDENAU, CENTRE, MONTH, 0)))
                .isEqualTo(new CountError.MonthIsOpen(Closing.USUAL.lastDay(MONTH)));
        assertThat(refusal(house.months().approve(STRANGER, LINDENAU, CENTRE, MONTH, 0)))
                .isEqualTo(new CountError.CountsNotAllowed(new Denial.OutOfReach()));
    }

    @Test
    void theTownSaysWhenMonthsClose() {
        assertThat(house.service().closing(LEAD, LINDENAU).orElseThrow()).isEqualTo(Closing.USUAL);
        house.service().close(COORDINATION, LINDENAU, 4).orElseThrow();
        assertThat(house.service().closing(LEAD, LINDENAU).orElseThrow().day()).isEqualTo(4);
        assertThat(refusal(house.service().close(LEAD, LINDENAU, 28)))
                .isEqualTo(new CountError.CountsNotAllowed(new Denial.RoleMissing(OfferAction.CLOSE_MONTHS)));
        assertThat(house.service().closing(STRANGER, LINDENAU)).isInstanceOf(Result.Refusal.class);
    }

    @Test
    void figuresAreOfWhatHasBegunForThoseWhoWorkInTheTown() {
        count(LEAD, 0, 1, aTally()).orElseThrow();
        var figures = house.reader()
                .figures(LEAD, LINDENAU, CENTRE, TUESDAY, TUESDAY.plusYears(1), FigureBy.MONTH)
                .orElseThrow();
        assertThat(figures.total().held()).isOne();
        assertThat(figures.total().guests()).isEqualTo(17);
        assertThat(figures.rows()).extracting(FigureRow::key).containsExactly("2026-11");
        assertThat(house.reader().figures(STRANGER, LINDENAU, null, TUESDAY, TUESDAY, FigureBy.KIND))
                .isInstanceOf(Result.Refusal.class);
        assertThat(house.reader().sessions(STRANGER, LINDENAU, null, TUESDAY, TUESDAY))
                .isInstanceOf(Result.Refusal.class);
    }

    /** With the first day as the last and a centre, figures can be about a single session. */
    @Test
    void hoursAreToldThoseAloneWhoMayReadEachCountOfWhichTheFiguresAre() {
        count(LEAD, 0, 1, aTally()).orElseThrow();
        for (var actor : List.of(COORDINATION, YOUTH_OFFICE, READER, LEAD)) {
            var figures = figures(actor, CENTRE);
            assertThat(figures.hours()).as(actor.toString()).isTrue();
            assertThat(figures.total().staffMinutes()).isEqualTo((long) requireNonNull(aTally().staffMinutes()));
        }
        for (var actor : List.of(PARENTS, OTHER_LEAD, PROVIDER, OTHER_PROVIDER)) {
            assertNoHours(figures(actor, CENTRE));
        }
        assertNoHours(figures(LEAD, null));
        assertThat(figures(READER, null).hours()).isTrue();
    }

    private Figures figures(Actor actor, @Nullable CentreId centre) {
        return house.reader()
                .figures(actor, LINDENAU, centre, TUESDAY, TUESDAY, FigureBy.KIND)
                .orElseThrow();
    }

    private static void assertNoHours(Figures figures) {
        assertThat(figures.hours()).isFalse();
        assertThat(figures.total().guests()).isEqualTo(17);
        assertThat(Stream.concat(
                        Stream.of(figures.total()), figures.rows().stream().map(FigureRow::figure)))
                .hasSize(2)
                .allMatch(figure -> figure.staffMinutes() == null && figure.volunteerMinutes() == null);
    }

    @Test
    void whatWasCountedIsNotMovedAndMayStillTurnOutNotToHaveTakenPlace() {
        LocalDate later = TUESDAY.plusWeeks(4);
        count(LEAD, 0, 1, adults(7)).orElseThrow();
        var offer = offers.offers().findById(OFFER).orElseThrow();
        assertThat(offers.service().move(LEAD, OFFER, offer.version(), FIRST, later.atTime(9, 0), TWO_HOURS, null))
                .isEqualTo(Result.refusal(new OfferError.CountedAlready(FIRST)));
        offers.service()
                .cancel(LEAD, OFFER, offer.version(), FIRST, "It was another group")
                .orElseThrow();
        assertThat(house.reader()
                        .figures(LEAD, LINDENAU, CENTRE, TUESDAY, TUESDAY, FigureBy.MONTH)
                        .orElseThrow()
                        .total()
                        .held())
                .isZero();
    }
}
