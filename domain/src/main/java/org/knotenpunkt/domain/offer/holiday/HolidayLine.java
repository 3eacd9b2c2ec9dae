package org.knotenpunkt.domain.offer.holiday;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Texts;

/**
 * A line of a list of holidays, as it was typed.
 *
 * @param number in the file, from 1
 */
public record HolidayLine(long number, String state, String name, String firstDay, String lastDay) {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,8}");

    /** Years of which somebody may know holidays. */
    private static final ValueRange YEARS = ValueRange.of(1900, 9999);

    /** As programs write days, and as people here do. */
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-MM-dd", "d.M.uuuu")
            .map(form -> DateTimeFormatter.ofPattern(form).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    /** What it says. */
    public Result<SchoolHoliday, HolidayError> read() {
        var key = stateKey();
        if (key.isEmpty()) {
            return Result.refusal(new HolidayError.NoStateKey(state.strip()));
        }
        var called = Texts.onOneLine(name);
        if (called.isEmpty() || called.length() > SchoolHoliday.MAX_NAME_LENGTH) {
            return Result.refusal(new HolidayError.NoHolidayName(SchoolHoliday.MAX_NAME_LENGTH));
        }
        return day(firstDay)
                .flatMap(first ->
                        day(lastDay.isBlank() ? firstDay : lastDay).flatMap(last -> holiday(key.get(), first, last)));
    }

    private Result<SchoolHoliday, HolidayError> holiday(String key, LocalDate first, LocalDate last) {
        return last.isBefore(first) || SchoolHoliday.length(first, last) > SchoolHoliday.MAX_DAYS
                ? Result.refusal(new HolidayError.NoHolidayLength(first, last, SchoolHoliday.MAX_DAYS))
                : Result.success(new SchoolHoliday(key, name, first, last));
    }

    /** The two digits of a state, or with which the eight of a municipality begin; a spreadsheet may have taken away a zero in front. */
    private Optional<String> stateKey() {
        var digits = state.strip();
        if (!DIGITS.matcher(digits).matches()) {
            return Optional.empty();
        }
        return Optional.of(digits.length() == 1 || digits.length() == 7 ? "0" + digits : digits)
                .map(whole -> whole.substring(0, 2))
                .filter(SchoolHoliday::isState);
    }

    private static Result<LocalDate, HolidayError> day(String text) {
        return Result.of(
                DAYS.stream().flatMap(form -> day(text.strip(), form).stream()).findFirst(),
                new HolidayError.NoHolidayDay(text.strip()));
    }

    private static Optional<LocalDate> day(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form)).filter(day -> YEARS.isValidIntValue(day.getYear()));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
