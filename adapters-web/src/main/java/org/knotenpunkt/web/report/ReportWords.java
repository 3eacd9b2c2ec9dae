package org.knotenpunkt.web.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.count.MonthStanding;
import org.knotenpunkt.domain.report.CatalogueTable;
import org.knotenpunkt.domain.report.Cell;
import org.knotenpunkt.domain.report.Measure;
import org.knotenpunkt.domain.report.PeriodKind;
import org.knotenpunkt.domain.report.ReleasedRow;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.Rounded;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.web.offer.count.CountWords;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** How pages and files speak of what is reported. */
public final class ReportWords {
    private static final int YEARS = 3;

    private ReportWords() {}

    public static String period(ReportPeriod period, Words words) {
        return words.text(
                "report.period." + period.kind(),
                "year",
                period.kind() == PeriodKind.SCHOOL_YEAR
                        ? new SchoolYear(period.year()).toString()
                        : Integer.toString(period.year()));
    }

    /** The periods of the last years that are over, the newest first. */
    static List<Option> periods(LocalDate today, Words words) {
        return Stream.iterate(today.getYear(), year -> year > today.getYear() - YEARS, year -> year - 1)
                .flatMap(year -> Stream.of(
                        new ReportPeriod(PeriodKind.CALENDAR_YEAR, year),
                        new ReportPeriod(PeriodKind.SECOND_HALF, year),
                        new ReportPeriod(PeriodKind.SCHOOL_YEAR, year - 1),
                        new ReportPeriod(PeriodKind.FIRST_HALF, year)))
                .filter(period -> period.isOver(today))
                .map(period -> new Option(period.toString(), period(period, words)))
                .toList();
    }

    /** Reads a half-year as an address names it. */
    static ReportPeriod halfYear(String text) {
        var period = ReportPeriod.parse(text);
        if (!period.isHalfYear()) {
            throw new IllegalArgumentException("No half-year: " + text);
        }
        return period;
    }

    /** The half-year that the query names, or the one that was over last. */
    static ReportPeriod halfYear(Form query, LocalDate today) {
        return named(query, ReportWords::halfYear, today);
    }

    /** The period that the query names, or the half-year that was over last. */
    static ReportPeriod period(Form query, LocalDate today) {
        return named(query, ReportPeriod::parse, today);
    }

    private static ReportPeriod named(Form query, Function<String, ReportPeriod> reading, LocalDate today) {
        var named = query.optionalParsed("period", "request.not-a-choice", reading);
        query.requireValid();
        return Objects.requireNonNullElse(named.orNull(), ReportPeriod.halfYearBefore(today));
    }

    /** The half-years of the last years, this one first. */
    static List<Option> halfYears(LocalDate today, Words words) {
        return Stream.iterate(ReportPeriod.halfYearOf(today), period -> ReportPeriod.halfYearBefore(period.firstDay()))
                .limit(2L * YEARS)
                .map(period -> new Option(period.toString(), period(period, words)))
                .toList();
    }

    /** A number as everybody may know it: zero, few, about so many, unknown and withheld are told apart. */
    public static String show(Cell cell, Words words) {
        return show(cell, words, value -> words.show(value));
    }

    /** The same with digits alone, for programs. */
    static String plain(Cell cell, Words words) {
        return show(cell, words, Integer::toString);
    }

    private static String show(Cell cell, Words words, IntFunction<String> about) {
        return switch (cell) {
            case Cell.Unknown unknown -> words.text("report.cell.unknown");
            case Cell.Withheld withheld -> "·";
            case Cell.Told(var number, var span) ->
                switch (number) {
                    case Rounded.Nobody nobody -> "0";
                    case Rounded.Few(var below) -> "<" + below;
                    case Rounded.About(var value) -> about.apply(value);
                };
        };
    }

    /** How many were there for the first time, and which share that is where it is told. */
    public static String firstTimers(ReleasedRow row, Disclosure disclosure, Words words) {
        var number = show(row.cell(Measure.FIRST_TIMERS), words);
        var share = row.firstTimersInPercent(disclosure);
        return share.isEmpty()
                ? number
                : words.text("report.first-timers", "number", number, "percent", share.getAsInt());
    }

    /** How far each month stands; nothing where nobody has noted that. */
    static List<Fact> months(@Nullable List<MonthStanding> months, Words words) {
        return months == null ? List.of() : CountWords.months(months, words);
    }

    /** What the part is called. */
    public static String part(ReleasedRow row, CatalogueTable table, Words words) {
        return CountWords.part(row.key(), row.label(), table.by(), words);
    }
}
