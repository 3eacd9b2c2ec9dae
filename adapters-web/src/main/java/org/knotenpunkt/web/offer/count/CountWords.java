package org.knotenpunkt.web.offer.count;

import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.FigureRow;
import org.knotenpunkt.application.offer.count.SessionRow;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.offer.count.AccessPath;
import org.knotenpunkt.domain.offer.count.Entry;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.offer.count.MonthStanding;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** How pages speak of counts. */
public final class CountWords {
    private CountWords() {}

    /** Who came. */
    static String guests(Tally tally, Words words) {
        var guests = tally.guests();
        return words.text(
                "count.guests", "adults", guests.adults(), "children", guests.children(), "total", guests.total());
    }

    /** What somebody has entered: who came, how those heard of the centre who have said so, and the reason if there is one. */
    static String said(Entry entry, Words words) {
        var reason = entry.reason();
        var tally = entry.tally();
        var said = words.text("count.said", "guests", guests(tally, words), "method", tally.method());
        if (!tally.accessPaths().isEmpty()) {
            said = words.text("count.said-paths", "said", said, "paths", paths(tally, words));
        }
        return reason == null ? said : words.text("count.said-because", "said", said, "reason", reason);
    }

    private static String paths(Tally tally, Words words) {
        return tally.accessPaths().entrySet().stream()
                .map(path -> words.text("count.path", "path", path.getKey(), "people", path.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** From when to when a session lasts. */
    static String times(SessionRow row, Words words) {
        return words.text(
                "count.times",
                "from",
                row.start().toLocalTime().toString(),
                "until",
                row.start().plus(row.length()).toLocalTime().toString());
    }

    /** A day with the name of its weekday. */
    static String day(LocalDate day, Words words) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(words.language().locale())
                .format(day);
    }

    /** What a part of the figures is called. */
    static String part(FigureRow row, FigureBy by, Words words) {
        return part(row.key(), row.label(), by, words);
    }

    /** What a part with the key is called; the label is what it is called where it has a name of its own. */
    public static String part(@Nullable String key, @Nullable String label, FigureBy by, Words words) {
        if (label != null) {
            return label;
        }
        if (key == null) {
            return words.text("count.unknown." + by);
        }
        return switch (by) {
            case MONTH -> words.formats().month(YearMonth.parse(key));
            case SCHOOL_YEAR -> new SchoolYear(Integer.parseInt(key)).toString();
            case KIND -> words.show(OfferKind.valueOf(key));
            case ACCESS_PATH -> words.show(AccessPath.valueOf(key));
            case TARGET -> words.show(TargetGroup.valueOf(key));
            case LANGUAGE ->
                ULocale.forLanguageTag(key)
                        .getDisplayName(ULocale.forLocale(words.language().locale()));
            case CALENDAR_YEAR, CENTRE, SCHOOL, PROVIDER -> key;
        };
    }

    /** How far each month stands. */
    public static List<Fact> months(List<MonthStanding> months, Words words) {
        return months.stream().map(month -> month(month, words)).toList();
    }

    /** The same in one line, as a file tells it. */
    public static String inOneLine(List<Fact> months) {
        return months.stream()
                .map(month -> month.label() + ": " + month.value())
                .collect(Collectors.joining("; "));
    }

    private static Fact month(MonthStanding month, Words words) {
        return new Fact(
                part(month.month().toString(), null, FigureBy.MONTH, words),
                month.approved() == 0 || month.isApproved()
                        ? words.text("count.standing." + (month.isApproved() ? "approved" : "open"))
                        : words.text("count.standing.some", "approved", month.approved(), "centres", month.centres()));
    }
}
