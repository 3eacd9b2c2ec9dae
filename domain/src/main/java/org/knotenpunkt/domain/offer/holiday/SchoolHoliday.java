package org.knotenpunkt.domain.offer.holiday;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Texts;
import org.knotenpunkt.domain.shared.Validity;

/**
 * Days on which the schools of a state are closed.
 *
 * @param state the first two digits of the keys of its municipalities (AGS): 01 to 16
 * @param name 1 to 80 characters
 */
public record SchoolHoliday(String state, String name, LocalDate firstDay, LocalDate lastDay) {
    public static final int MAX_NAME_LENGTH = 80;
    /** No holidays last as long as this. */
    public static final int MAX_DAYS = 92;

    /** By state, and there as they come. */
    public static final Comparator<SchoolHoliday> IN_ORDER =
            Comparator.comparing(SchoolHoliday::state).thenComparing(SchoolHoliday::firstDay);

    private static final Pattern STATE = Pattern.compile("0[1-9]|1[0-6]");

    public SchoolHoliday {
        if (!isState(state)) {
            throw new IllegalArgumentException("No key of a state: " + state);
        }
        name = Texts.called("name of holidays", name, MAX_NAME_LENGTH);
        if (lastDay.isBefore(firstDay) || length(firstDay, lastDay) > MAX_DAYS) {
            throw new IllegalArgumentException("No holidays: %s to %s".formatted(firstDay, lastDay));
        }
    }

    static boolean isState(String key) {
        return STATE.matcher(key).matches();
    }

    static long length(LocalDate firstDay, LocalDate lastDay) {
        return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    }

    public Validity days() {
        return Validity.between(firstDay, lastDay);
    }

    /** The school year in which they begin: summer holidays belong to the one that ends with them. */
    public SchoolYear schoolYear() {
        return SchoolYear.of(firstDay);
    }
}
