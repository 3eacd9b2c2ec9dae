package org.knotenpunkt.web.organisation.municipality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OtherDays;

/** The names of other days under which something was found; absent where there are none. */
public final class OtherNames {
    private OtherNames() {}

    /** A name that it bears only from a day to come on. */
    public record Later(String name, LocalDate from) {}

    public static @Nullable List<String> earlier(OtherDays days) {
        return days.earlierNames().isEmpty() ? null : days.earlierNames();
    }

    public static @Nullable List<Later> later(OtherDays days) {
        return days.laterNames().isEmpty()
                ? null
                : days.laterNames().stream()
                        .map(later -> new Later(later.name(), later.from()))
                        .toList();
    }
}
