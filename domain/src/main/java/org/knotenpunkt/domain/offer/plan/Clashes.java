package org.knotenpunkt.domain.offer.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.holiday.SchoolHoliday;

/** Finds what gets in each other's way. The same of the same offers is one clash, on however many days. */
final class Clashes {
    private record Same(
            ClashKind kind,
            String what,
            OfferId one,
            @Nullable OfferId other) {}

    private record Found(PlannedSite.Entry one, PlannedSite.@Nullable Entry other, Set<LocalDate> days) {}

    private final Map<Same, Found> found = new LinkedHashMap<>();

    private Clashes() {}

    /** The clashes of sessions that take place, by their first days. */
    static List<Clash> of(List<PlannedSite> sites, List<SchoolHoliday> holidays, Set<LocalDate> publicHolidays) {
        var clashes = new Clashes();
        var entries = sites.stream()
                .flatMap(PlannedSite::entries)
                .filter(entry -> entry.session().takesPlace())
                .sorted(Comparator.comparing(entry -> entry.session().start()))
                .toList();
        clashes.findOverlaps(entries);
        entries.forEach(entry -> clashes.findHolidays(entry, holidays, publicHolidays));
        return clashes.found.entrySet().stream()
                .map(each -> new Clash(
                        each.getKey().kind(),
                        each.getKey().what(),
                        each.getValue().one(),
                        each.getValue().other(),
                        List.copyOf(each.getValue().days())))
                .sorted(Comparator.comparing((Clash clash) -> clash.days().getFirst())
                        .thenComparing(Clash::kind))
                .toList();
    }

    /** In the order in which they begin: those that overlap with one follow it until the first that begins after its end. */
    private void findOverlaps(List<PlannedSite.Entry> entries) {
        var open = new ArrayList<PlannedSite.Entry>();
        for (var entry : entries) {
            open.removeIf(earlier -> !earlier.overlaps(entry));
            open.forEach(earlier -> compare(earlier, entry));
            open.add(entry);
        }
    }

    private void compare(PlannedSite.Entry one, PlannedSite.Entry other) {
        if (placeKey(one).equals(placeKey(other))) {
            add(ClashKind.PLACE, one.place(), one, other);
        }
        var speaker = one.offer().speaker();
        if (areSame(speaker, other.offer().speaker())) {
            add(ClashKind.SPEAKER, String.valueOf(speaker), one, other);
        }
        var contact = one.offer().contact();
        if (!houseKey(one).equals(houseKey(other))
                && one.site().equals(other.site())
                && (speaker == null || other.offer().speaker() == null)
                && areSame(contact, other.offer().contact())) {
            add(ClashKind.CONTACT, String.valueOf(contact), one, other);
        }
    }

    /** A room is known by its name within its house. */
    private static String placeKey(PlannedSite.Entry entry) {
        return plain(entry.place()) + "\n" + houseKey(entry);
    }

    /** That with the address or, where there is none, the centre. */
    private static String houseKey(PlannedSite.Entry entry) {
        var address = entry.session().elsewhere() == null ? entry.offer().address() : null;
        return address == null ? entry.site().id().toString() : plain(address.onOneLine());
    }

    private static boolean areSame(@Nullable String one, @Nullable String other) {
        return one != null && other != null && plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private void findHolidays(PlannedSite.Entry entry, List<SchoolHoliday> holidays, Set<LocalDate> publicHolidays) {
        if (!entry.offer().inHolidays()) {
            holidays.stream()
                    .filter(holiday -> holiday.days().includes(entry.day()))
                    .forEach(holiday -> add(ClashKind.SCHOOL_HOLIDAY, holiday.name(), entry, null));
        }
        if (!entry.offer().onPublicHolidays() && publicHolidays.contains(entry.day())) {
            add(ClashKind.PUBLIC_HOLIDAY, "", entry, null);
        }
    }

    private void add(ClashKind kind, String what, PlannedSite.Entry one, PlannedSite.@Nullable Entry other) {
        found.computeIfAbsent(
                        new Same(
                                kind,
                                what,
                                one.offer().id(),
                                other == null ? null : other.offer().id()),
                        same -> new Found(one, other, new TreeSet<>()))
                .days()
                .add(one.day());
    }
}
