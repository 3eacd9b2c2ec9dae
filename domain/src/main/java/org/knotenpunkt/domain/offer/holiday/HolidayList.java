package org.knotenpunkt.domain.offer.holiday;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knotenpunkt.domain.shared.Result;

/**
 * What a file says of holidays.
 *
 * @param holidays by the numbers of their lines, in the order of the file
 * @param faults what is wrong with other lines
 */
public record HolidayList(Map<Long, SchoolHoliday> holidays, List<Fault> faults) {
    /** More lines than sixteen states have holidays in ten years. */
    public static final int MOST_LINES = 2_000;

    /** What is wrong with a line. */
    public record Fault(long line, HolidayError reason) {}

    public HolidayList {
        holidays = new LinkedHashMap<>(holidays);
        faults = List.copyOf(faults);
    }

    /** Reads the lines; no two may have a day in common in one state. */
    public static HolidayList of(List<HolidayLine> lines) {
        var holidays = new LinkedHashMap<Long, SchoolHoliday>();
        var faults = new ArrayList<Fault>();
        for (var line : lines) {
            switch (line.read().flatMap(read -> once(read, holidays))) {
                case Result.Success<SchoolHoliday, HolidayError>(var read) -> holidays.put(line.number(), read);
                case Result.Refusal<SchoolHoliday, HolidayError>(var reason) ->
                    faults.add(new Fault(line.number(), reason));
            }
        }
        return new HolidayList(holidays, faults);
    }

    private static Result<SchoolHoliday, HolidayError> once(SchoolHoliday one, Map<Long, SchoolHoliday> others) {
        return Result.unless(
                others.values().stream()
                        .filter(other -> other.state().equals(one.state())
                                && other.days().overlaps(one.days()))
                        .findFirst()
                        .map(other -> new HolidayError.HolidayTwice(other.name())),
                () -> one);
    }
}
