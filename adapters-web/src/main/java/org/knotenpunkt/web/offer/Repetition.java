package org.knotenpunkt.web.offer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.Schedule;

/** How people say when something recurs; a program may send any other rule. */
public enum Repetition {
    NEVER,
    WEEKLY,
    FORTNIGHTLY,
    /** On the same weekday of each month, as the second Tuesday. */
    MONTHLY,
    /** As the rule says that there is. */
    AS_NOW;

    /** The rule of RFC 5545 from the first day on; null if there is none. */
    @Nullable
    String rule(LocalDate firstDay, @Nullable String now) {
        return switch (this) {
            case NEVER -> null;
            case WEEKLY -> "FREQ=WEEKLY";
            case FORTNIGHTLY -> "FREQ=WEEKLY;INTERVAL=2";
            case MONTHLY -> "FREQ=MONTHLY;BYDAY=" + place(firstDay) + code(firstDay.getDayOfWeek());
            case AS_NOW -> now;
        };
    }

    /** Which of its weekday in the month the day is: the last one where there is a fifth. */
    private static int place(LocalDate day) {
        var number = (day.getDayOfMonth() + 6) / 7;
        return number > 4 ? -1 : number;
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    /** How the schedule recurs. */
    static Repetition of(Schedule schedule) {
        return Arrays.stream(values())
                .filter(repetition -> Optional.ofNullable(repetition.rule(schedule.firstDay(), schedule.rule()))
                        .equals(Optional.ofNullable(schedule.rule())))
                .findFirst()
                .orElse(AS_NOW);
    }
}
