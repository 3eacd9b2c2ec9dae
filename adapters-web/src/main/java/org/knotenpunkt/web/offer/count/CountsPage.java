package org.knotenpunkt.web.offer.count;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.application.offer.count.SessionList;
import org.knotenpunkt.application.offer.count.SessionRow;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.count.AccessPath;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The sessions of a week, with what was entered of them.
 *
 * @param list of those of the week and of the weeks before it
 * @param monday of the week
 * @param own the sessions whose guests the visitor may count
 * @param closes whether the visitor says until when counts can be entered
 */
public record CountsPage(
        SessionList list,
        LocalDate monday,
        Set<SessionId> own,
        boolean closes,
        Form query,
        List<Option> centres,
        Words words) {
    /** So many weeks before the one that is shown are looked at for what is missing. */
    static final int WEEKS_BEFORE = 4;

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private Stream<SessionRow> ofWeek() {
        return list.rows().stream().filter(row -> !day(row).isBefore(monday));
    }

    private static SortedMap<LocalDate, List<SessionRow>> byDay(Stream<SessionRow> rows) {
        return rows.collect(Collectors.groupingBy(CountsPage::day, TreeMap::new, Collectors.toList()));
    }

    /** The sessions of the week by their days, of which those without any are left out. */
    public SortedMap<LocalDate, List<SessionRow>> days() {
        return byDay(ofWeek());
    }

    private static LocalDate day(SessionRow row) {
        return row.start().toLocalDate();
    }

    /** Those of the week that the visitor can count now, or correct what was entered of them. */
    public List<SessionRow> open() {
        return ofWeek().filter(this::isOpen).toList();
    }

    /** Those of the week that did not take place, or will not. */
    List<SessionRow> cancelled() {
        return ofWeek().filter(row -> row.cancelled() != null).toList();
    }

    /** The days of the week on which something takes place, with what does. */
    public SortedMap<LocalDate, List<SessionRow>> held() {
        return byDay(ofWeek().filter(row -> row.cancelled() == null));
    }

    /** Those of today, if today is in the week. */
    public List<SessionRow> today() {
        return days().getOrDefault(list.now().toLocalDate(), List.of());
    }

    /** Those of the weeks before of which nothing was entered, the latest first. */
    public List<SessionRow> missing() {
        return list.rows().stream()
                .filter(row -> day(row).isBefore(monday) && isMissing(row) && isOwn(row))
                .toList()
                .reversed();
    }

    public boolean hasBegun(SessionRow row) {
        return !row.start().isAfter(list.now());
    }

    public boolean isMissing(SessionRow row) {
        return hasBegun(row) && row.tally() == null && row.cancelled() == null;
    }

    private boolean isOwn(SessionRow row) {
        return own.contains(row.session());
    }

    /** Whether the visitor can count its guests now, or correct what was entered. */
    public boolean isOpen(SessionRow row) {
        return isOwn(row) && hasBegun(row) && row.cancelled() == null;
    }

    public String path(SessionRow row) {
        return CountPaths.of(row.offer(), row.session());
    }

    public String times(SessionRow row) {
        return CountWords.times(row, words);
    }

    public String day(LocalDate day) {
        return CountWords.day(day, words);
    }

    /** What is counted of each session, by the names of the fields. */
    public List<String> numbers() {
        return CountFields.NUMBERS;
    }

    /** The access paths in the order in which the list to print numbers them. */
    public List<AccessPath> paths() {
        return List.of(AccessPath.values());
    }

    /** What is known of who came. */
    public String state(SessionRow row) {
        var tally = row.tally();
        if (row.cancelled() != null) {
            var said = words.text(hasBegun(row) ? "count.not-held" : "count.cancelled", "reason", row.cancelled());
            return tally == null
                    ? said
                    : words.text("count.not-held-counted", "said", said, "guests", CountWords.guests(tally, words));
        }
        if (tally != null) {
            return CountWords.guests(tally, words);
        }
        return words.text(hasBegun(row) ? "count.missing" : "count.to-come");
    }

    public String week() {
        return words.text("count.week", "from", monday, "until", monday.plusDays(6));
    }

    /** The table in which the sessions of this week are counted. */
    public String table() {
        return query.link(CountPaths.WEEK, "day", monday);
    }

    /** The list of this week to print. */
    public String paper() {
        return query.link(CountPaths.PAPER, "day", monday);
    }

    /** This week in the list. */
    public String thisWeek() {
        return query.link(CountPaths.ALL, "day", monday);
    }

    /** The week that lies so many weeks after this one. */
    public String other(int weeks) {
        return query.link(CountPaths.ALL, "day", monday.plusWeeks(weeks));
    }

    /** The week in which the session is. */
    public String weekOf(SessionRow row) {
        return query.link(CountPaths.ALL, "day", day(row));
    }
}
