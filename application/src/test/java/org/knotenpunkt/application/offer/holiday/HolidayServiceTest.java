package org.knotenpunkt.application.offer.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.AUTUMN;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.CHRISTMAS;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.NEXT_AUTUMN;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.SUMMER;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.offer.holiday.HolidayError;
import org.knotenpunkt.domain.offer.holiday.HolidayEvent;
import org.knotenpunkt.domain.offer.holiday.HolidayList;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class HolidayServiceTest {
    private static final Actor COORDINATION = Actors.holding(Role.COORDINATION, new Scope.Municipality(LINDENAU));

    private final HolidayHouse house = new HolidayHouse(new PolicyRights(), TODAY);

    /** A file with these lines. */
    private record Lines(String text) implements HandedInFile {
        @Override
        public String name() {
            return "ferien.csv";
        }

        @Override
        public long size() {
            return text.length();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void close() {}
    }

    private LoadedHolidays load(boolean dryRun, String... lines) {
        return house.service()
                .load(Actor.operator(), new Lines("state;name;first day;last day\n" + String.join("\n", lines)), dryRun)
                .orElseThrow();
    }

    @BeforeEach
    void knowThisYearAndTheNext() {
        house.holidays().replace("05", AUTUMN.schoolYear(), List.of(AUTUMN, CHRISTMAS, SUMMER));
        house.holidays().replace("05", NEXT_AUTUMN.schoolYear(), List.of(NEXT_AUTUMN));
    }

    @Test
    void aFileReplacesWhatIsKnownOfItsStatesAndSchoolYears() {
        var loaded = load(
                false,
                "05;Herbstferien;2026-10-17;2026-10-31",
                "05;Winterferien;2027-02-01;2027-02-05",
                "06;Herbstferien;2026-10-05;2026-10-17");

        assertThat(loaded.loaded()).isTrue();
        assertThat(loaded.parts())
                .containsExactly(
                        new LoadedHolidays.Part("05", AUTUMN.schoolYear(), 2, 1, 2),
                        new LoadedHolidays.Part("06", AUTUMN.schoolYear(), 1, 1, 0));
        assertThat(house.holidays().of("05")).hasSize(3).contains(AUTUMN, NEXT_AUTUMN);
        assertThat(house.events().published())
                .hasSize(2)
                .first()
                .isInstanceOfSatisfying(HolidayEvent.SchoolHolidaysLoaded.class, event -> {
                    assertThat(event.schoolYear()).isEqualTo("2026/27");
                    assertThat(event.removed()).isEqualTo(2);
                });
    }

    @Test
    void theSameFileChangesNothingTheSecondTime() {
        var loaded = load(false, "05;Herbstferien;2027-10-23;2027-11-06");

        assertThat(loaded.parts()).containsExactly(new LoadedHolidays.Part("05", NEXT_AUTUMN.schoolYear(), 1, 0, 0));
        assertThat(house.events().published()).isEmpty();
    }

    @Test
    void aDryRunTellsTheSameAndChangesNothing() {
        var loaded = load(true, "05;Herbstferien;2026-10-18;2026-10-31");

        assertThat(loaded.loaded()).isFalse();
        assertThat(loaded.parts()).containsExactly(new LoadedHolidays.Part("05", AUTUMN.schoolYear(), 1, 1, 3));
        assertThat(house.holidays().of("05")).containsExactly(AUTUMN, CHRISTMAS, SUMMER, NEXT_AUTUMN);
        assertThat(house.events().published()).isEmpty();
    }

    @Test
    void aFaultInOneLineKeepsAllOthersOut() {
        var loaded = load(false, "05;Herbstferien;2026-10-18;2026-10-31", "05;Winterferien;1. Februar;2027-02-05");

        assertThat(loaded.loaded()).isFalse();
        assertThat(loaded.faults())
                .containsExactly(new HolidayList.Fault(3, new HolidayError.NoHolidayDay("1. Februar")));
        assertThat(house.holidays().of("05")).contains(AUTUMN);
    }

    @Test
    void holidaysThatStayKeepTheirDays() {
        var loaded = load(false, "05;Herbstferien;2027-08-30;2027-09-04");

        assertThat(loaded.faults())
                .containsExactly(new HolidayList.Fault(2, new HolidayError.HolidayKnownOtherwise("Sommerferien")));
        assertThat(house.holidays().of("05")).contains(NEXT_AUTUMN);
    }

    @Test
    void whoPlansSeesWhatIsKnownAndCannotLoadIt() {
        assertThat(house.service().known(COORDINATION).orElseThrow().all())
                .containsExactly(AUTUMN, CHRISTMAS, SUMMER, NEXT_AUTUMN);
        assertThat(house.service().load(COORDINATION, new Lines(""), true)).isInstanceOf(Result.Refusal.class);
        assertThat(house.service().known(Actor.PUBLIC)).isInstanceOf(Result.Refusal.class);
    }
}
