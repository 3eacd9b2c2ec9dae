package org.knotenpunkt.domain.offer.holiday;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a list of holidays, with the headings by which it is known. */
public enum HolidayColumn {
    STATE("state", "land", "ags"),
    NAME("name", "ferien"),
    FIRST_DAY("first day", "erster tag", "beginn"),
    LAST_DAY("last day", "letzter tag", "ende");

    private final List<String> headings;

    HolidayColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** The column that is meant by the heading; case does not matter, nor does what stands between words. */
    public static Optional<HolidayColumn> of(String heading) {
        var plain = heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }
}
