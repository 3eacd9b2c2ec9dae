package org.knotenpunkt.application.offer;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

/** Knows the days on which a schedule has a session, without those that it leaves out. */
public final class SessionDays {
    private final Recurrences recurrences;
    private final ClosedDays closed;

    public SessionDays(Recurrences recurrences, ClosedDays closed) {
        this.recurrences = recurrences;
        this.closed = closed;
    }

    public Result<List<LocalDate>, OfferError> of(Schedule schedule) {
        var rule = schedule.rule();
        var lastDay = schedule.lastDay();
        if (rule == null || lastDay == null) {
            return Result.success(List.of(schedule.firstDay()));
        }
        return recurrences
                .days(rule, schedule.firstDay(), lastDay, Schedule.MOST_SESSIONS)
                .flatMap(days -> days.size() > Schedule.MOST_SESSIONS
                        ? Result.refusal(new OfferError.TooManySessions(Schedule.MOST_SESSIONS))
                        : Result.success(without(schedule, days, Validity.between(schedule.firstDay(), lastDay))));
    }

    private List<LocalDate> without(Schedule schedule, List<LocalDate> days, Validity period) {
        var publicHolidays = schedule.onPublicHolidays() ? List.<LocalDate>of() : closed.publicHolidays(period);
        var holidays = schedule.inHolidays() ? List.<Validity>of() : closed.schoolHolidays(period);
        return days.stream()
                .filter(day -> !publicHolidays.contains(day))
                .filter(day -> holidays.stream().noneMatch(holiday -> holiday.includes(day)))
                .toList();
    }
}
