package org.knotenpunkt.web.offer.hsds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.Session;

/**
 * Sessions on one weekday at the same time and place, each the same number of weeks or months after the one before. A schedule of HSDS is a
 * recurrence rule that cannot leave out a day: with all rules of an offer in stretches, none gives a day in the holidays. Nor does a
 * stretch go beyond a day on which the clocks are changed, since its times have an offset from UTC.
 *
 * @param sessions in the order in which they begin; one at least
 * @param freq {@code WEEKLY} or {@code MONTHLY}; null for a single session
 * @param interval how many weeks or months there are from each to the next; 0 for a single session
 * @param byday the weekday, in a monthly one with its number in the month; null for a single session
 */
record Stretch(
        List<Session> sessions,
        ZoneOffset offset,
        @Nullable String freq,
        int interval,
        @Nullable String byday) {
    /** What sessions of a stretch have in common. */
    private record Slot(
            DayOfWeek weekday,
            LocalTime start,
            LocalTime end,
            @Nullable String elsewhere,
            ZoneOffset offset) {
        static Slot of(Session session, ZoneId zone) {
            return new Slot(
                    session.start().getDayOfWeek(),
                    session.start().toLocalTime(),
                    session.end().toLocalTime(),
                    session.elsewhere(),
                    session.start().atZone(zone).getOffset());
        }

        String code() {
            return weekday.name().substring(0, 2);
        }
    }

    Stretch {
        sessions = List.copyOf(sessions);
    }

    /** The stretches of those sessions that take place, in the order in which they begin. */
    static List<Stretch> of(List<Session> sessions, ZoneId zone) {
        return sessions.stream()
                .filter(Session::takesPlace)
                .sorted(Comparator.comparing(Session::start))
                .collect(Collectors.groupingBy(
                        session -> Slot.of(session, zone), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(slot -> of(slot.getKey(), slot.getValue()).stream())
                .sorted(Comparator.comparing(stretch -> stretch.first().start()))
                .toList();
    }

    private static List<Stretch> of(Slot slot, List<Session> sessions) {
        var stretches = new ArrayList<Stretch>();
        var days =
                sessions.stream().map(session -> session.start().toLocalDate()).toList();
        int from = 0;
        while (from < sessions.size()) {
            int weekly = end(days, from, next -> weeks(days.get(next - 1), days.get(next)));
            int monthly = end(days, from, next -> months(days.get(next - 1), days.get(next)));
            int to = Math.max(weekly, monthly);
            stretches.add(stretch(slot, sessions.subList(from, to), days.get(from), weekly >= monthly));
            from = to;
        }
        return stretches;
    }

    /** Where the steps from each day to the next are no longer the same; a step of 0 is none. */
    private static int end(List<LocalDate> days, int from, IntUnaryOperator step) {
        int next = from + 1;
        while (next < days.size() && step.applyAsInt(next) > 0 && step.applyAsInt(next) == step.applyAsInt(from + 1)) {
            next++;
        }
        return next;
    }

    private static int weeks(LocalDate day, LocalDate next) {
        return (int) ChronoUnit.WEEKS.between(day, next);
    }

    /** How many months there are between two days that are, say, the second Tuesday of theirs; 0 if they are not alike. */
    private static int months(LocalDate day, LocalDate next) {
        return number(day) == number(next)
                ? (int) ChronoUnit.MONTHS.between(day.withDayOfMonth(1), next.withDayOfMonth(1))
                : 0;
    }

    private static int number(LocalDate day) {
        return (day.getDayOfMonth() - 1) / 7 + 1;
    }

    private static Stretch stretch(Slot slot, List<Session> sessions, LocalDate first, boolean isWeekly) {
        if (sessions.size() == 1) {
            return new Stretch(sessions, slot.offset(), null, 0, null);
        }
        var second = sessions.get(1).start().toLocalDate();
        return isWeekly
                ? new Stretch(sessions, slot.offset(), "WEEKLY", weeks(first, second), slot.code())
                : new Stretch(sessions, slot.offset(), "MONTHLY", months(first, second), number(first) + slot.code());
    }

    Session first() {
        return sessions.getFirst();
    }

    Session last() {
        return sessions.getLast();
    }

    LocalDate lastDay() {
        return last().start().toLocalDate();
    }
}
