package org.knotenpunkt.domain.offer.plan;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.TargetGroup;

/**
 * How many sessions take place for or in what, at each centre.
 *
 * @param rows for each of what there could be, in its order, the number of sessions at each of the centres; 0 is a gap
 */
public record Coverage<T>(Map<T, Map<CentreId, Integer>> rows) {
    public Coverage {
        rows = new LinkedHashMap<>(rows);
    }

    static Coverage<TargetGroup> byTarget(List<PlannedSite> sites) {
        return of(sites, List.of(TargetGroup.values()), entry -> entry.offer().targets().stream());
    }

    /** Monday to Friday, and those days of the weekend on which there is something anywhere. */
    static Coverage<DayOfWeek> byWeekday(List<PlannedSite> sites) {
        var days = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        sites.stream().flatMap(PlannedSite::entries).map(Coverage::weekday).forEach(days::add);
        return of(sites, days, entry -> Stream.of(weekday(entry)));
    }

    private static DayOfWeek weekday(PlannedSite.Entry entry) {
        return entry.session().start().getDayOfWeek();
    }

    /** The languages that are spoken at any of the centres, and German. */
    static Coverage<LanguageTag> byLanguage(List<PlannedSite> sites) {
        var languages = new TreeSet<LanguageTag>();
        languages.add(LanguageTag.GERMAN);
        sites.stream().flatMap(site -> site.offers().stream()).forEach(offer -> languages.addAll(offer.languages()));
        return of(sites, languages, entry -> entry.offer().languages().stream());
    }

    private static <T> Coverage<T> of(
            List<PlannedSite> sites, Collection<T> all, Function<PlannedSite.Entry, Stream<T>> of) {
        var rows = new LinkedHashMap<T, Map<CentreId, Integer>>();
        for (var one : all) {
            var row = new LinkedHashMap<CentreId, Integer>();
            sites.forEach(site -> row.put(site.id(), 0));
            rows.put(one, row);
        }
        sites.stream()
                .flatMap(PlannedSite::entries)
                .filter(entry -> entry.session().takesPlace())
                .forEach(entry -> of.apply(entry)
                        .forEach(one -> Objects.requireNonNull(rows.get(one))
                                .merge(entry.site().id(), 1, Integer::sum)));
        return new Coverage<>(rows);
    }

    public int at(T one, CentreId centre) {
        return rows.getOrDefault(one, Map.of()).getOrDefault(centre, 0);
    }

    /** How many there are at most anywhere. */
    public int most() {
        return rows.values().stream()
                .flatMap(row -> row.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }
}
