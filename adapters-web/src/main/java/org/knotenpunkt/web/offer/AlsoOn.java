package org.knotenpunkt.web.offer;

import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/** Days that a schedule leaves out unless it says that it takes place on them, too. */
enum AlsoOn {
    SCHOOL_HOLIDAYS("offer.in-school-holidays"),
    PUBLIC_HOLIDAYS("offer.on-public-holidays");

    private final String key;

    AlsoOn(String key) {
        this.key = key;
    }

    /** Those on which it takes place. */
    static List<AlsoOn> of(Schedule schedule) {
        return Stream.of(values()).filter(day -> day.isIn(schedule)).toList();
    }

    private boolean isIn(Schedule schedule) {
        return switch (this) {
            case SCHOOL_HOLIDAYS -> schedule.inHolidays();
            case PUBLIC_HOLIDAYS -> schedule.onPublicHolidays();
        };
    }

    static List<Option> options(Words words) {
        return Stream.of(values())
                .map(day -> new Option(day.name(), day.label(words)))
                .toList();
    }

    String label(Words words) {
        return words.text(key);
    }
}
