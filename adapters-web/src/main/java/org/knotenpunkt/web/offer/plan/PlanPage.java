package org.knotenpunkt.web.offer.plan;

import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.holiday.SchoolHoliday;
import org.knotenpunkt.domain.offer.plan.Clash;
import org.knotenpunkt.domain.offer.plan.ClashKind;
import org.knotenpunkt.domain.offer.plan.Coverage;
import org.knotenpunkt.domain.offer.plan.HalfYearPlan;
import org.knotenpunkt.domain.offer.plan.PlannedSite;
import org.knotenpunkt.domain.offer.plan.SchoolHalfYear;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.web.centre.CentreNames;
import org.knotenpunkt.web.offer.OfferPaths;
import org.knotenpunkt.web.offer.ProgrammeWords;
import org.knotenpunkt.web.offer.holiday.HolidayWords;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The page of what is planned for half a year.
 *
 * @param ofOne whether it is about one centre: its columns are rooms then, and else centres
 * @param plans whether the visitor plans offers here
 */
public record PlanPage(
        String town,
        HalfYearPlan plan,
        Form query,
        List<Option> centres,
        boolean ofOne,
        boolean plans,
        LocalDate today,
        Words words) {
    private static final int LEVELS = 4;
    private static final int HALVES_BEFORE = 2;
    private static final int HALVES_AFTER = 2;
    private static final int DAYS_SHOWN = 6;

    /**
     * A column of the weeks: a centre, or a room of the one centre.
     *
     * @param key the id of the centre, or the room
     */
    public record Column(Object key, String name) {}

    /** A week, with what there is in each of the columns in which there is anything. */
    public record Week(LocalDate monday, Map<Object, List<PlannedSite.Entry>> entries) {
        public List<PlannedSite.Entry> in(Column column) {
            return entries.getOrDefault(column.key(), List.of());
        }
    }

    /** What there is of something at each of the centres. */
    public record Row(String name, List<Integer> sessions) {
        public boolean hasGap() {
            return sessions.contains(0);
        }
    }

    /** A part of the heat map. */
    public record Part(String id, String title, List<Row> rows, int most) {}

    /** The half-years to choose from, around this one and the one that is shown. */
    public List<Option> halves() {
        var now = SchoolHalfYear.of(today);
        var all = new TreeSet<>(
                (SchoolHalfYear one, SchoolHalfYear other) -> one.firstDay().compareTo(other.firstDay()));
        var half = now;
        for (int i = 0; i < HALVES_BEFORE; i++) {
            half = half.previous();
        }
        for (int i = 0; i <= HALVES_BEFORE + HALVES_AFTER; i++) {
            all.add(half);
            half = half.next();
        }
        all.add(plan.half());
        return all.stream().map(one -> new Option(one.toString(), name(one))).toList();
    }

    public String name(SchoolHalfYear half) {
        return words.text(
                half.second() ? "planning.half.second" : "planning.half.first",
                "year",
                half.year().toString());
    }

    public String title() {
        return name(plan.half());
    }

    /** The centres of the heat map. */
    public List<Column> sites() {
        return plan.sites().stream()
                .map(site -> new Column(site.id(), CentreNames.brief(site.name())))
                .toList();
    }

    /** The centres of the weeks, or the rooms of the one centre. */
    public List<Column> columns() {
        if (!ofOne) {
            return sites();
        }
        return plan.sites().stream()
                .flatMap(PlannedSite::entries)
                .map(PlannedSite.Entry::place)
                .distinct()
                .sorted()
                .map(place -> new Column(place, place))
                .toList();
    }

    private Object key(PlannedSite.Entry entry) {
        return ofOne ? entry.place() : entry.site().id();
    }

    public List<Week> weeks() {
        var byWeek = plan.sites().stream()
                .flatMap(PlannedSite::entries)
                .collect(groupingBy(entry -> mondayOf(entry.day()), groupingBy(this::key)));
        return plan.half().weeks().stream()
                .map(monday -> new Week(monday, byWeek.getOrDefault(monday, Map.of())))
                .toList();
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    public String week(LocalDate monday) {
        return words.text(
                "planning.week",
                "from",
                words.formats().shortDate(monday),
                "until",
                words.formats().shortDate(monday.plusDays(6)));
    }

    /**
     * Why schools are closed.
     *
     * @param language in which that is said; null if it is that of the page
     */
    public record Closed(String why, @Nullable String language) {}

    private HolidayWords holidays() {
        return new HolidayWords(words);
    }

    /** What is closed in the week. */
    public List<Closed> closed(LocalDate monday) {
        var week = Validity.between(monday, monday.plusDays(6));
        return Stream.concat(
                        plan.holidays().stream()
                                .filter(holiday -> holiday.days().overlaps(week))
                                .map(SchoolHoliday::name)
                                .map(name -> new Closed(
                                        holidays().name(name), holidays().language(name))),
                        plan.publicHolidays().stream()
                                .filter(week::includes)
                                .sorted()
                                .map(day -> words.text(
                                        "planning.public-holiday",
                                        "day",
                                        words.formats().shortDate(day)))
                                .map(why -> new Closed(why, null)))
                .toList();
    }

    public String when(PlannedSite.Entry entry) {
        return words.text(
                "planning.session",
                "weekday",
                entry.day()
                        .getDayOfWeek()
                        .getDisplayName(TextStyle.SHORT, words.language().locale()),
                "time",
                entry.session().start().toLocalTime().toString());
    }

    public String path(PlannedSite.Entry entry) {
        return OfferPaths.of(entry.offer().id());
    }

    /** What the clash is, in a sentence without the offers. */
    public String sentence(Clash clash) {
        return clash.what().isEmpty()
                ? words.show(clash.kind())
                : words.text("planning.clash", "kind", clash.kind(), "what", what(clash));
    }

    private String what(Clash clash) {
        return clash.kind() == ClashKind.SCHOOL_HOLIDAY ? holidays().name(clash.what()) : clash.what();
    }

    /** When that is so: the first of the days, and how many there are in all. */
    public String days(Clash clash) {
        var shown = clash.days().stream()
                .limit(DAYS_SHOWN)
                .map(day -> words.formats().shortDate(day))
                .collect(Collectors.joining(", "));
        return clash.days().size() <= DAYS_SHOWN
                ? shown
                : words.text(
                        "planning.clash.more",
                        "days",
                        shown,
                        "count",
                        clash.days().size() - DAYS_SHOWN);
    }

    public List<Part> parts() {
        return List.of(
                part("targets", plan.targets(), words::show),
                part("weekdays", plan.weekdays(), this::weekday),
                part("languages", plan.languages(), ProgrammeWords::ownName));
    }

    private String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, words.language().locale());
    }

    private <T> Part part(String id, Coverage<T> coverage, Function<T, String> name) {
        return new Part(
                id,
                words.text("planning.coverage." + id),
                coverage.rows().keySet().stream()
                        .map(one -> new Row(
                                name.apply(one),
                                plan.sites().stream()
                                        .map(site -> coverage.at(one, site.id()))
                                        .toList()))
                        .toList(),
                coverage.most());
    }

    /** How strongly a cell is shaded: 0 for none, 4 for the most. */
    public int level(int sessions, Part part) {
        return part.most() == 0 ? 0 : Math.ceilDiv(sessions * LEVELS, part.most());
    }

    /** Whether anything is planned at all. */
    public boolean isBlank() {
        return plan.sites().stream().allMatch(site -> site.offers().isEmpty());
    }
}
