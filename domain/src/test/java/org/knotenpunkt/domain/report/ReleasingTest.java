package org.knotenpunkt.domain.report;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.shared.Disclosure.USUAL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.shared.Disclosure.Span;
import org.knotenpunkt.domain.shared.Rounded;

class ReleasingTest {
    private static final ReportPeriod FIRST_HALF = ReportPeriod.parse("2026-H1");
    private static final ReportPeriod SECOND_HALF = ReportPeriod.parse("2026-H2");
    private static final ReportPeriod YEAR = ReportPeriod.parse("2026");

    private static FigureRelease release(List<FigureRelease> earlier, ReportPeriod period, ReleasedFigures figures) {
        var number = 1
                + (int) earlier.stream()
                        .filter(release -> release.period().equals(period))
                        .count();
        var day = LocalDate.of(2027, 1, 1).plusDays(earlier.size());
        return new FigureRelease(
                new FigureReleaseId(new UUID(8, earlier.size())),
                LINDENAU,
                period,
                number,
                day,
                new UUID(9, 1),
                day.atStartOfDay().toInstant(UTC),
                number == 1 ? null : "Nachgezählt",
                USUAL,
                figures,
                "0".repeat(64));
    }

    /** Guests of each centre; all of them are counted and nobody is asked. */
    private static ExactFigures centres(int... guests) {
        var parts = new ArrayList<ExactFigures.Part>();
        var total = Figure.NONE;
        for (int number : guests) {
            var figure = new Figure(1, 1, 0, number, 0, 0, 0, 0, 0, 0, 0, null, null);
            total = total.plus(figure);
            parts.add(new ExactFigures.Part("centre " + parts.size(), null, figure));
        }
        var tables = new EnumMap<CatalogueTable, List<ExactFigures.Part>>(CatalogueTable.class);
        for (var table : CatalogueTable.values()) {
            tables.put(
                    table, table == CatalogueTable.CENTRE ? parts : List.of(new ExactFigures.Part("all", null, total)));
        }
        return new ExactFigures(total, tables);
    }

    private static ReleasedFigures released(List<FigureRelease> earlier, ExactFigures exact) {
        return new Releasing(USUAL, earlier).of(FIRST_HALF, exact);
    }

    private static Stream<Cell> guests(ReleasedFigures figures) {
        return figures.rows(CatalogueTable.CENTRE).stream().map(row -> row.cell(Measure.GUESTS));
    }

    private static Cell about(int value) {
        var rounded = USUAL.rounded(value);
        return new Cell.Told(rounded, USUAL.span(rounded));
    }

    @Test
    void zeroFewAndUnknownAreDifferentThings() {
        var row = released(List.of(), centres(0, 3, 17)).rows(CatalogueTable.CENTRE);
        assertThat(row.stream().map(one -> one.cell(Measure.GUESTS)))
                .containsExactly(
                        new Cell.Told(new Rounded.Nobody(), new Span(0, 0)),
                        new Cell.Told(new Rounded.Few(5), new Span(1, 4)),
                        new Cell.Told(new Rounded.About(15), new Span(13, 17)));
        assertThat(row.getFirst().cell(Measure.FIRST_TIMERS)).isEqualTo(new Cell.Unknown());
    }

    @Test
    void eachNumberIsRoundedOnItsOwn() {
        var figures = released(List.of(), centres(12, 12, 12));
        assertThat(guests(figures)).containsExactly(about(10), about(10), about(10));
        assertThat(figures.total().cell(Measure.GUESTS)).isEqualTo(about(35));
    }

    /** Two of the few that come to 8 at least are 4 each. */
    @Test
    void aTableIsWithheldWhereItsFewCouldBeComputed() {
        assertThat(guests(released(List.of(), centres(4, 4)))).containsOnly(new Cell.Withheld());
        assertThat(guests(released(List.of(), centres(3, 4)))).doesNotContain(new Cell.Withheld());
    }

    @Test
    void aSmallCorrectionDoesNotShow() {
        var first = released(List.of(), centres(12, 40, 60));
        var earlier = List.of(release(List.of(), FIRST_HALF, first));

        var again = released(earlier, centres(13, 40, 60));

        assertThat(guests(again).findFirst()).contains(new Cell.Told(new Rounded.About(10), new Span(5, 14)));
    }

    @Test
    void aGreatCorrectionShowsAndStandsForSeveralNumbers() {
        var first = released(List.of(), centres(12, 40, 60));
        var earlier = List.of(release(List.of(), FIRST_HALF, first));

        var again = released(earlier, centres(15, 40, 60));

        assertThat(guests(again).findFirst()).contains(new Cell.Told(new Rounded.About(15), new Span(15, 17)));
    }

    private static ExactFigures months(int first, int second) {
        var centres = centres(first, second);
        var tables = new EnumMap<>(centres.tables());
        tables.put(CatalogueTable.MONTH, centres.parts(CatalogueTable.CENTRE));
        return new ExactFigures(centres.total(), tables);
    }

    @Test
    void aMonthIsToldAsItWasInAnotherPeriod() {
        var first = released(List.of(), months(110, 50));

        var year = new Releasing(USUAL, List.of(release(List.of(), FIRST_HALF, first))).of(YEAR, months(113, 48));

        assertThat(year.rows(CatalogueTable.MONTH).getFirst().cell(Measure.GUESTS))
                .isEqualTo(new Cell.Told(new Rounded.About(110), new Span(106, 114)));
        assertThat(year.total().cell(Measure.GUESTS)).isEqualTo(about(160));
    }

    @Test
    void sharesAreToldOnABaseOfAboutTwentyOnly() {
        assertThat(asked(18, 9)).hasValue(50);
        assertThat(asked(17, 9)).isEmpty();
        assertThat(asked(100, 3)).isEmpty();
        assertThat(asked(100, 0)).hasValue(0);
    }

    private static OptionalInt asked(int asked, int first) {
        var figure = new Figure(1, 1, 0, asked, 0, 0, 0, 0, 0, first, asked, null, null);
        var tables = new EnumMap<CatalogueTable, List<ExactFigures.Part>>(CatalogueTable.class);
        for (var table : CatalogueTable.values()) {
            tables.put(table, List.of(new ExactFigures.Part("all", null, figure)));
        }
        return released(List.of(), new ExactFigures(figure, tables)).total().firstTimersInPercent(USUAL);
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 25);
    }

    private static final List<ReportPeriod> PERIODS =
            List.of(FIRST_HALF, SECOND_HALF, YEAR, ReportPeriod.parse("2025-26"), ReportPeriod.parse("2026-27"));

    /**
     * Half-years, years and school years are released in any order, and again after corrections. With all of it in hand, each number that is hidden
     * can be several.
     */
    @ParameterizedTest
    @MethodSource("fewSeeds")
    void noHiddenNumberCanBeComputedFromAllThatWasEverReleased(long seed) {
        var town = new RandomTown(seed);
        var order = new Random(seed);
        var releases = new ArrayList<FigureRelease>();
        var sessions = new ArrayList<RandomTown.Sessions>();
        for (int i = 0; i < 9; i++) {
            var period = PERIODS.get(i < 3 ? i : order.nextInt(PERIODS.size()));
            if (i > 2 && order.nextInt(3) > 0) {
                town.correct();
            }
            if (!town.sessions(period).all().isEmpty()) {
                var figures = new Releasing(USUAL, releases).of(period, town.figures(period));
                sessions.add(town.sessions(period));
                releases.add(release(releases, period, figures));
            }
        }
        var attack = new Attack(town.counts());
        for (int i = 0; i < releases.size(); i++) {
            var release = releases.get(i);
            attack.add(i + ": " + release.period() + " no. " + release.number(), release.figures(), sessions.get(i));
        }
        assertThat(attack.computed()).isEmpty();
    }

    /** What is told is true. */
    @ParameterizedTest
    @MethodSource("seeds")
    void eachNumberIsWhatItsReleaseSaysItCanBe(long seed) {
        var town = new RandomTown(seed);
        var releases = new ArrayList<FigureRelease>();
        for (int i = 0; i < 4; i++) {
            var exact = town.figures(YEAR);
            var figures = new Releasing(USUAL, releases).of(YEAR, exact);
            for (var table : CatalogueTable.values()) {
                for (var part : exact.parts(table)) {
                    requireTrue(figures.row(table, part.key()).orElseThrow(), part.figure());
                }
            }
            requireTrue(figures.total(), exact.total());
            releases.add(release(releases, YEAR, figures));
            town.correct();
        }
    }

    private static void requireTrue(ReleasedRow row, @Nullable Figure figure) {
        for (var measure : Measure.values()) {
            if (figure != null && row.cell(measure) instanceof Cell.Told(var number, var span)) {
                assertThat(measure.of(figure)).isBetween((long) span.least(), (long) span.most());
            }
        }
    }
}
