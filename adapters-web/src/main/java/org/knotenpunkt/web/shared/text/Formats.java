package org.knotenpunkt.web.shared.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.knotenpunkt.domain.shared.PartialDate;

/** Dates and numbers as they are written in a language. */
public final class Formats {
    private static final long KIBI = 1000;
    private static final int CENT_PLACES = 2;

    private final Locale locale;
    private final ZoneId zone;

    Formats(Locale locale, ZoneId zone) {
        this.locale = locale;
        this.zone = zone;
    }

    /** {@code 1. August 2023}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    /** {@code 01.08.2023}. */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern(locale.getLanguage().equals("de") ? "dd.MM.yyyy" : "dd/MM/yyyy", locale)
                .format(date);
    }

    /** {@code 1. August 2023, 14:30}, in the zone of the installation. */
    public String instant(Instant instant) {
        var local = instant.atZone(zone);
        return "%s, %s"
                .formatted(
                        date(local.toLocalDate()),
                        DateTimeFormatter.ofPattern("HH:mm", locale).format(local));
    }

    /** As precise as the date itself: {@code 2019}, {@code Mai 2022}, {@code 15. November 2023}. */
    public String partialDate(PartialDate date) {
        if (date.month() == null) {
            return String.valueOf(date.year());
        }
        return date.day() == null ? month(YearMonth.of(date.year(), date.month())) : date(date.firstDay());
    }

    /** {@code Mai 2022}. */
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month);
    }

    /** {@code 263.000}. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** {@code 26,3} with at most one digit after the comma. */
    public String decimal(double number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** {@code 4,0} with one digit after the comma, so that means beside each other look alike. */
    public String mean(double number) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** {@code 1.263,255} with all its decimal places. */
    public String exact(BigDecimal number) {
        return exact(number, 0);
    }

    /** {@code 1.263,50} with all its decimal places, and so many at least. */
    public String exact(BigDecimal number, int places) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(places, number.scale()));
        format.setMinimumFractionDigits(places);
        return format.format(number);
    }

    /** {@code 1.263,50} of 126,350 cents. */
    public String euros(BigDecimal cents) {
        return exact(cents.movePointLeft(CENT_PLACES), CENT_PLACES);
    }

    /** {@code 42 %}, rounded to a whole one; of nothing there is no share: {@code –}. */
    public String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        return NumberFormat.getPercentInstance(locale).format((double) part / whole);
    }

    /** {@code 1,4 MB}. */
    public String fileSize(long bytes) {
        if (bytes < KIBI) {
            return bytes + " B";
        }
        double size = bytes;
        for (var unit : new String[] {"kB", "MB"}) {
            size /= KIBI;
            if (size < KIBI) {
                return decimal(size) + " " + unit;
            }
        }
        return decimal(size / KIBI) + " GB";
    }
}
