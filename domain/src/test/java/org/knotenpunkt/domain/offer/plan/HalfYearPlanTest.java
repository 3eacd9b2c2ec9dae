package org.knotenpunkt.domain.offer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.TURKISH;
import static org.knotenpunkt.domain.offer.OfferFixtures.offerId;
import static org.knotenpunkt.domain.offer.OfferFixtures.sessionId;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.inNrw;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.offer.holiday.SchoolHoliday;
import org.knotenpunkt.domain.organisation.Address;

class HalfYearPlanTest {
    private static final SchoolHalfYear HALF = SchoolHalfYear.of(TUESDAY);

    private static final Address LIBRARY = new Address("Lindenweg 1", "44000", "Lindenau");

    private int sessions;

    private Session at(LocalDate day, int hour, int minutes) {
        return Session.planned(sessionId(++sessions), day, LocalTime.of(hour, 0), Duration.ofMinutes(minutes));
    }

    private static PlannedOffer offer(
            int number, String place, @Nullable String speaker, @Nullable String contact, Session... sessions) {
        return offer(number, place, null, speaker, contact, false, sessions);
    }

    private static PlannedOffer offer(
            int number,
            String place,
            @Nullable Address address,
            @Nullable String speaker,
            @Nullable String contact,
            boolean always,
            Session... sessions) {
        return new PlannedOffer(
                offerId(number),
                "Offer " + number,
                OfferKind.ENCOUNTER,
                OfferState.DRAFT,
                Set.of(TargetGroup.PARENTS),
                new TreeSet<>(Set.of(TURKISH)),
                place,
                address,
                speaker,
                contact,
                always,
                always,
                List.of(sessions));
    }

    private static PlannedSite site(int number, PlannedOffer... offers) {
        return new PlannedSite(new CentreId(organisationId(number).value()), "Centre " + number, List.of(offers));
    }

    private static HalfYearPlan plan(PlannedSite... sites) {
        return plan(List.of(), Set.of(), sites);
    }

    private static HalfYearPlan plan(
            List<SchoolHoliday> holidays, Set<LocalDate> publicHolidays, PlannedSite... sites) {
        return HalfYearPlan.of(HALF, List.of(sites), holidays, publicHolidays, Optional.empty());
    }

    /** Each clash in one line: what it is, of which offers, on which days. */
    private static Stream<String> told(HalfYearPlan plan) {
        return plan.clashes().stream()
                .map(clash -> "%s %s: %s %s %s"
                        .formatted(
                                clash.kind(),
                                clash.what(),
                                clash.one().offer().title(),
                                clash.other() == null
                                        ? "-"
                                        : clash.other().offer().title(),
                                clash.days()));
    }

    @Test
    void oneRoomIsTakenOnceAtATime() {
        var next = TUESDAY.plusWeeks(1);
        var plan = plan(site(
                1,
                offer(1, "Room 3", null, null, at(TUESDAY, 9, 120), at(next, 9, 120)),
                offer(2, " room  3", null, null, at(TUESDAY, 10, 30), at(next, 10, 30)),
                offer(3, "Room 4", null, null, at(TUESDAY, 9, 120))));

        assertThat(told(plan)).containsExactly("PLACE Room 3: Offer 1 Offer 2 [%s, %s]".formatted(TUESDAY, next));
    }

    @Test
    void whatEndsWhenAnotherBeginsIsNotInItsWay() {
        assertThat(plan(site(
                                1,
                                offer(1, "Room 3", null, null, at(TUESDAY, 9, 60)),
                                offer(2, "Room 3", null, null, at(TUESDAY, 10, 60))))
                        .clashes())
                .isEmpty();
    }

    @Test
    void roomsOfOneNameInTwoHousesAreTwoAndARoomAtOneAddressIsOne() {
        assertThat(told(plan(
                        site(
                                1,
                                offer(1, "Room 3", null, null, at(TUESDAY, 9, 60)),
                                offer(2, "Hall", LIBRARY, null, null, false, at(TUESDAY, 9, 60))),
                        site(
                                2,
                                offer(3, "Room 3", null, null, at(TUESDAY, 9, 60)),
                                offer(4, "Hall", LIBRARY, null, null, false, at(TUESDAY, 9, 60))))))
                .containsExactly("PLACE Hall: Offer 2 Offer 4 [%s]".formatted(TUESDAY));
    }

    @Test
    void nobodyHoldsTwoSessionsAtOnce() {
        assertThat(told(plan(
                        site(1, offer(1, "Room 3", "Storyteller", null, at(TUESDAY, 9, 60))),
                        site(
                                2,
                                offer(2, "Room 5", "storyteller ", null, at(TUESDAY, 9, 60)),
                                offer(3, "Room 6", "Trainer", null, at(TUESDAY, 9, 60))))))
                .containsExactly("SPEAKER Storyteller: Offer 1 Offer 2 [%s]".formatted(TUESDAY));
    }

    @Test
    void aContactIsNeededInTwoHousesOnlyWhereNobodyElseHoldsTheSessions() {
        assertThat(told(plan(
                        site(
                                1,
                                offer(1, "Room 3", "Storyteller", "Lead", at(TUESDAY, 9, 60)),
                                offer(2, "Hall", LIBRARY, "Trainer", "Lead", false, at(TUESDAY, 9, 60)),
                                offer(3, "Studio", LIBRARY, null, "Lead", false, at(TUESDAY, 9, 60))),
                        site(2, offer(4, "Room 6", null, "Lead", at(TUESDAY, 9, 60))))))
                .containsExactly("CONTACT Lead: Offer 1 Offer 3 [%s]".formatted(TUESDAY));
    }

    @Test
    void twoRoomsOfACentreAreOnePlaceForWhoIsThereForBoth() {
        assertThat(told(plan(site(
                        1,
                        offer(1, "Room 3", null, "Lead", at(TUESDAY, 9, 60)),
                        offer(2, "Room 4", null, "Lead", at(TUESDAY, 9, 60))))))
                .isEmpty();
    }

    @Test
    void whatDoesNotTakePlaceIsInNobodysWay() {
        var cancelled = new Session(
                sessionId(9), TUESDAY, TUESDAY.atTime(9, 0), Duration.ofHours(1), null, "The lead is ill", null);
        assertThat(plan(site(
                                1,
                                offer(1, "Room 3", null, null, cancelled),
                                offer(2, "Room 3", null, null, at(TUESDAY, 9, 60))))
                        .clashes())
                .isEmpty();
    }

    @Test
    void aSessionInHolidaysIsToldUnlessItsOfferMeansIt() {
        var christmas = inNrw("Weihnachtsferien", "2026-12-23", "2027-01-06");
        var tuesday = TUESDAY.plusWeeks(5);
        var newYear = LocalDate.of(2027, 1, 1);
        var plan = plan(
                List.of(christmas),
                Set.of(newYear),
                site(
                        1,
                        offer(1, "Room 3", null, null, at(tuesday, 9, 60), at(newYear, 9, 60)),
                        offer(2, "Room 4", null, null, null, true, at(tuesday, 9, 60), at(newYear, 9, 60))));

        assertThat(told(plan))
                .containsExactly(
                        "SCHOOL_HOLIDAY Weihnachtsferien: Offer 1 - [%s, %s]".formatted(tuesday, newYear),
                        "PUBLIC_HOLIDAY : Offer 1 - [%s]".formatted(newYear));
    }

    @Test
    void thePlanOfOneCentreKeepsItsClashesWithOthers() {
        var plan = plan(
                site(1, offer(1, "Room 3", "Storyteller", null, at(TUESDAY, 9, 60))),
                site(2, offer(2, "Room 5", "Storyteller", null, at(TUESDAY, 9, 60))),
                site(3));

        assertThat(plan.at(new CentreId(organisationId(1).value())).clashes()).hasSize(1);
        assertThat(plan.at(new CentreId(organisationId(3).value())).clashes()).isEmpty();
        assertThat(plan.at(new CentreId(organisationId(3).value())).sites()).hasSize(1);
    }

    @Test
    void whatThereIsNoneOfIsAGap() {
        var one = new CentreId(organisationId(1).value());
        var two = new CentreId(organisationId(2).value());
        var plan = plan(
                site(1, offer(1, "Room 3", null, null, at(TUESDAY, 9, 60), at(TUESDAY.plusWeeks(1), 9, 60))), site(2));

        assertThat(plan.targets().rows()).containsOnlyKeys(TargetGroup.values());
        assertThat(plan.targets().at(TargetGroup.PARENTS, one)).isEqualTo(2);
        assertThat(plan.targets().at(TargetGroup.PARENTS, two)).isZero();
        assertThat(plan.weekdays().at(DayOfWeek.TUESDAY, one)).isEqualTo(2);
        assertThat(plan.weekdays().at(DayOfWeek.WEDNESDAY, one)).isZero();
        assertThat(plan.weekdays().rows()).hasSize(5).doesNotContainKey(DayOfWeek.SATURDAY);
        assertThat(plan.languages().rows()).containsOnlyKeys(LanguageTag.GERMAN, TURKISH);
        assertThat(plan.languages().at(LanguageTag.GERMAN, one)).isZero();
        assertThat(plan.languages().most()).isEqualTo(2);
    }
}
