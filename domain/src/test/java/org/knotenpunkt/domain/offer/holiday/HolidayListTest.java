package org.knotenpunkt.domain.offer.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.AUTUMN;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.CHRISTMAS;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.NEXT_AUTUMN;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.SUMMER;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.inNrw;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.line;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;

class HolidayListTest {
    private static Result<SchoolHoliday, HolidayError> read(String state, String name, String first, String last) {
        return line(2, state, name, first, last).read();
    }

    private static HolidayError refused(String state, String name, String first, String last) {
        return ((Result.Refusal<SchoolHoliday, HolidayError>) read(state, name, first, last)).reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"05", "5", " 05 ", "05513000", "5513000", "0551"})
    void aStateIsKnownByItsKeyOrByThatOfOneOfItsMunicipalities(String key) {
        assertThat(read(key, "Herbstferien", "2026-10-17", "2026-10-31")).isEqualTo(Result.success(AUTUMN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NW", "17", "00", "0", "055130001", "5-1"})
    void whatIsNoKeyIsRefused(String key) {
        assertThat(refused(key, "Herbstferien", "2026-10-17", "2026-10-31"))
                .isEqualTo(new HolidayError.NoStateKey(key));
    }

    @Test
    void daysAreReadAsProgramsAndAsPeopleWriteThem() {
        assertThat(read("05", "Herbstferien", "17.10.2026", "2026-10-31")).isEqualTo(Result.success(AUTUMN));
        assertThat(read("05", "Pfingstferien", "26.5.2026", ""))
                .isEqualTo(Result.success(inNrw("Pfingstferien", "2026-05-26", "2026-05-26")));
        assertThat(refused("05", "Herbstferien", "2026-02-30", "2026-03-01"))
                .isEqualTo(new HolidayError.NoHolidayDay("2026-02-30"));
        assertThat(refused("05", "Herbstferien", "", "2026-03-01")).isEqualTo(new HolidayError.NoHolidayDay(""));
    }

    @Test
    void holidaysHaveANameAndALengthThatHolidaysHave() {
        assertThat(refused("05", " ", "2026-10-17", "2026-10-31")).isEqualTo(new HolidayError.NoHolidayName(80));
        assertThat(refused("05", "x".repeat(81), "2026-10-17", "2026-10-31"))
                .isEqualTo(new HolidayError.NoHolidayName(80));
        assertThat(refused("05", "Herbstferien", "2026-10-31", "2026-10-17"))
                .isEqualTo(new HolidayError.NoHolidayLength(day("2026-10-31"), day("2026-10-17"), 92));
        assertThat(refused("05", "Herbstferien", "2026-10-17", "2027-10-31"))
                .isEqualTo(new HolidayError.NoHolidayLength(day("2026-10-17"), day("2027-10-31"), 92));
        assertThatThrownBy(() -> inNrw("Herbstferien", "2026-10-17", "2027-10-31"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noDayBelongsToTwoHolidaysOfOneState() {
        var list = HolidayList.of(List.of(
                line(2, "05", "Herbstferien", "2026-10-17", "2026-10-31"),
                line(3, "05", "Herbst", "2026-10-31", "2026-11-02"),
                line(4, "06", "Herbstferien", "2026-10-05", "2026-10-17")));

        assertThat(list.holidays()).containsOnlyKeys(2L, 4L);
        assertThat(list.faults())
                .containsExactly(new HolidayList.Fault(3, new HolidayError.HolidayTwice("Herbstferien")));
    }

    @Test
    void summerHolidaysBelongToTheSchoolYearInWhichTheyBegin() {
        assertThat(SUMMER.schoolYear()).isEqualTo(new SchoolYear(2026));
        assertThat(new KnownHolidays(List.of(AUTUMN, CHRISTMAS, SUMMER, NEXT_AUTUMN)).byYear())
                .containsOnlyKeys(new SchoolYear(2026), new SchoolYear(2027));
    }

    @Test
    void holidaysAreKnownUntilTheEndOfTheLastBeforeAGap() {
        var later = inNrw("Herbstferien", "2029-10-15", "2029-10-27");
        var known = new KnownHolidays(List.of(AUTUMN, SUMMER, NEXT_AUTUMN, later));

        assertThat(known.until(day("2026-11-24"))).contains(NEXT_AUTUMN.lastDay());
        assertThat(known.until(day("2028-09-01"))).isEmpty();
        assertThat(known.until(day("2029-11-01"))).isEmpty();
        assertThat(new KnownHolidays(List.of()).until(day("2026-11-24"))).isEmpty();
    }
}
