package org.knotenpunkt.web.offer.hsds;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.offer.OfferFixtures.TUESDAY;
import static org.knotenpunkt.domain.offer.OfferFixtures.TWO_HOURS;
import static org.knotenpunkt.domain.offer.OfferFixtures.sessionId;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.domain.offer.Session;

class StretchTest {
    private static final LocalTime NINE = LocalTime.of(9, 0);

    private static Session on(LocalDate day) {
        return at(day.atTime(NINE));
    }

    private static Session at(LocalDateTime time) {
        return new Session(
                sessionId((int) time.toLocalDate().toEpochDay()),
                time.toLocalDate(),
                time,
                TWO_HOURS,
                null,
                null,
                null);
    }

    private static List<Stretch> stretches(Stream<LocalDate> days) {
        return Stretch.of(days.map(StretchTest::on).toList(), BERLIN);
    }

    private static Stream<LocalDate> tuesdays(int... weeks) {
        return IntStream.of(weeks).mapToObj(TUESDAY::plusWeeks);
    }

    private static String text(Stretch stretch) {
        return "%s %s..%s %s %d %s"
                .formatted(
                        stretch.sessions().size(),
                        stretch.first().start().toLocalDate(),
                        stretch.lastDay(),
                        stretch.freq(),
                        stretch.interval(),
                        stretch.byday());
    }

    @Test
    void whatRecursEachWeekIsOneStretch() {
        assertThat(stretches(tuesdays(0, 1, 2, 3)).stream().map(StretchTest::text))
                .containsExactly("4 2026-11-24..2026-12-15 WEEKLY 1 TU");
        assertThat(stretches(tuesdays(0, 2, 4)).stream().map(StretchTest::text))
                .containsExactly("3 2026-11-24..2026-12-22 WEEKLY 2 TU");
    }

    @Test
    void holidaysBeginAnotherStretch() {
        assertThat(stretches(tuesdays(0, 1, 2, 3, 7, 8)).stream().map(StretchTest::text))
                .containsExactly("4 2026-11-24..2026-12-15 WEEKLY 1 TU", "2 2027-01-12..2027-01-19 WEEKLY 1 TU");
    }

    @Test
    void theSecondTuesdayOfEachMonthIsOneStretch() {
        var days = Stream.of("2026-12-08", "2027-01-12", "2027-02-09", "2027-03-09")
                .map(LocalDate::parse);
        assertThat(stretches(days).stream().map(StretchTest::text))
                .containsExactly("4 2026-12-08..2027-03-09 MONTHLY 1 2TU");
    }

    @Test
    void aChangeOfTheClocksBeginsAnotherStretch() {
        var days = Stream.of("2027-03-16", "2027-03-23", "2027-03-30", "2027-04-06")
                .map(LocalDate::parse);
        assertThat(stretches(days))
                .extracting(Stretch::offset)
                .containsExactly(ZoneOffset.ofHours(1), ZoneOffset.ofHours(2));
    }

    @Test
    void whatIsMovedStandsAloneAndWhatIsCalledOffIsNotThere() {
        var planned = IntStream.range(0, 5)
                .mapToObj(TUESDAY::plusWeeks)
                .map(StretchTest::on)
                .toList();
        var sessions = new ArrayList<>(planned);
        var moved = planned.get(1);
        sessions.set(
                1,
                new Session(moved.id(), moved.day(), moved.start().plusHours(3), TWO_HOURS, "Bibliothek", null, null));
        var off = planned.get(3);
        sessions.set(3, new Session(off.id(), off.day(), off.start(), TWO_HOURS, null, "Krank", null));
        assertThat(Stretch.of(sessions, BERLIN).stream().map(StretchTest::text))
                .containsExactly("3 2026-11-24..2026-12-22 WEEKLY 2 TU", "1 2026-12-01..2026-12-01 null 0 null");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyDaysComeBackAsTheyWere(int seed) {
        var random = new Random(seed);
        var weekdays = DayOfWeek.values();
        var days = TUESDAY.datesUntil(TUESDAY.plusYears(1))
                .filter(day -> day.getDayOfWeek() == weekdays[seed % 7] || random.nextInt(40) == 0)
                .filter(day -> random.nextInt(6) > 0)
                .collect(toCollection(TreeSet::new));
        var read = stretches(days.stream()).stream().flatMap(StretchTest::days).toList();
        assertThat(read).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(days);
    }

    /** As a program reads them that knows RFC 5545. */
    private static Stream<LocalDate> days(Stretch stretch) {
        var first = stretch.first().start().toLocalDate();
        if (stretch.freq() == null) {
            return Stream.of(first);
        }
        var rule = new Recur<LocalDate>("FREQ=%s;INTERVAL=%d;BYDAY=%s;UNTIL=%s"
                .formatted(
                        stretch.freq(),
                        stretch.interval(),
                        stretch.byday(),
                        stretch.lastDay().toString().replace("-", "")));
        return rule.getDates(first, first, stretch.lastDay().plusDays(1)).stream();
    }
}
