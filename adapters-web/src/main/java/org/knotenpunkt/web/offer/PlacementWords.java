package org.knotenpunkt.web.offer;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.web.shared.text.Words;

/** Says when a placement is to take place. */
final class PlacementWords {
    private PlacementWords() {}

    static String dates(Schedule schedule, Words words) {
        var also = schedule.rule() == null ? List.<AlsoOn>of() : AlsoOn.of(schedule);
        return Stream.concat(Stream.of(times(schedule, words)), also.stream().map(day -> day.label(words)))
                .collect(Collectors.joining(", "));
    }

    private static String times(Schedule schedule, Words words) {
        return words.text(
                schedule.rule() == null ? "placement.dates.once" : "placement.dates.recurring",
                "first",
                schedule.firstDay(),
                "last",
                schedule.lastDay(),
                "start",
                schedule.start().toString(),
                "end",
                schedule.start().plus(schedule.length()).toString(),
                "rule",
                rule(schedule, words));
    }

    /** How it recurs, in words where there are any. */
    private static String rule(Schedule schedule, Words words) {
        var repetition = Repetition.of(schedule);
        return repetition == Repetition.AS_NOW ? String.valueOf(schedule.rule()) : words.show(repetition);
    }
}
