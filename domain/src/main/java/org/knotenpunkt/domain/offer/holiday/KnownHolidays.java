package org.knotenpunkt.domain.offer.holiday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * The school holidays of a state that are known.
 *
 * @param all as they come
 */
public record KnownHolidays(List<SchoolHoliday> all) {
    public KnownHolidays {
        all = List.copyOf(all);
    }

    public SortedMap<SchoolYear, List<SchoolHoliday>> byYear() {
        return all.stream()
                .collect(Collectors.groupingBy(SchoolHoliday::schoolYear, TreeMap::new, Collectors.toList()));
    }

    /**
     * Until when it is known from the day on when schools are closed: the end of the last holidays before a school year of which nothing is
     * known. Empty if nothing is known of the school year of the day itself.
     */
    public Optional<LocalDate> until(LocalDate day) {
        var years = byYear();
        var last = Optional.<LocalDate>empty();
        for (var year = SchoolYear.of(day); years.containsKey(year); year = year.next()) {
            last = Optional.of(years.get(year).getLast().lastDay());
        }
        return last.filter(known -> !known.isBefore(day));
    }
}
