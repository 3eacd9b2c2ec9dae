package org.knotenpunkt.web.shared.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.regex.Pattern;
import org.knotenpunkt.domain.shared.PartialDate;

/** A day as people type it. */
public final class Day {
    private static final DateTimeFormatter ISO = formatter("", "-MM-dd");
    private static final DateTimeFormatter GERMAN = formatter("d.M.", "");
    private static final Pattern GERMAN_MONTH = Pattern.compile("(\\d{1,2})\\.(\\d{4})");

    private Day() {}

    /** In the year, a digit too many is a digit too many, and not another kind of date. */
    private static DateTimeFormatter formatter(String before, String after) {
        return new DateTimeFormatterBuilder()
                .appendPattern(before)
                .appendValue(ChronoField.YEAR, 4, 9, SignStyle.NORMAL)
                .appendPattern(after)
                .toFormatter(Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * A day in the form of ISO 8601.
     *
     * @throws IllegalArgumentException if the text is none
     */
    static LocalDate iso(String text) {
        return parse(text, ISO);
    }

    /**
     * A day, in the form of ISO 8601 or as Germans write it.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static LocalDate parse(String text) {
        return parse(text, text.contains(".") ? GERMAN : ISO);
    }

    /**
     * A year, a month or a day, in the form of ISO 8601 or as Germans write it.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    static PartialDate parsePartial(String text) {
        var month = GERMAN_MONTH.matcher(text);
        if (month.matches()) {
            return new PartialDate(Integer.parseInt(month.group(2)), Integer.valueOf(month.group(1)), null);
        }
        return text.contains(".") ? PartialDate.of(parse(text)) : PartialDate.parse(text);
    }

    private static LocalDate parse(String text, DateTimeFormatter form) {
        try {
            return LocalDate.parse(text, form);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
