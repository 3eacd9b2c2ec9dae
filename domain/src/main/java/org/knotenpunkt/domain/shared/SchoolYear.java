package org.knotenpunkt.domain.shared;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A school year: 1 August to 31 July (§ 7 Abs. 1 SchulG NRW). Written {@code 2024/25}.
 *
 * @param start the calendar year in which it begins, 0 to 9999: every day that people write lies in one
 */
public record SchoolYear(int start) implements Comparable<SchoolYear> {
    private static final Pattern WITHIN_TEXT = Pattern.compile("(?<!\\d)(\\d{4})[-_/](\\d{2}|\\d{4})(?!\\d)");
    private static final Pattern FORM = Pattern.compile("(\\d{4})/(\\d{2}|\\d{4})");

    public SchoolYear {
        if (start < 0 || start > 9999) {
            throw new IllegalArgumentException("No school year begins in %d".formatted(start));
        }
    }

    /** The school year to which the day belongs. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getMonth().compareTo(Month.AUGUST) >= 0 ? day.getYear() : day.getYear() - 1);
    }

    /**
     * Reads {@code 2024/25} and {@code 2024/2025}.
     *
     * @throws IllegalArgumentException if the text is no school year
     */
    public static SchoolYear parse(String text) {
        var matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a school year: " + text);
        }
        var year = new SchoolYear(Integer.parseInt(matcher.group(1)));
        var end = Integer.parseInt(matcher.group(2));
        if (year.start < 1900 || year.start > 2999) {
            throw new IllegalArgumentException("Nobody speaks of the school year " + text);
        }
        if (end != (matcher.group(2).length() == 2 ? (year.start + 1) % 100 : year.start + 1)) {
            throw new IllegalArgumentException("A school year ends in the year after it began: " + text);
        }
        return year;
    }

    /** The one school year that a text names in passing, as the name of a file does: {@code sozialindex_2024_25.csv}. */
    public static Optional<SchoolYear> namedIn(String text) {
        var named = WITHIN_TEXT
                .matcher(text)
                .results()
                .flatMap(found -> read(found.group(1) + "/" + found.group(2)).stream())
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Optional<SchoolYear> read(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException noSchoolYear) {
            return Optional.empty();
        }
    }

    public LocalDate firstDay() {
        return LocalDate.of(start, Month.AUGUST, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(start + 1, Month.JULY, 31);
    }

    /** All its days. */
    public Validity days() {
        return Validity.between(firstDay(), lastDay());
    }

    public SchoolYear next() {
        return new SchoolYear(start + 1);
    }

    public SchoolYear previous() {
        return new SchoolYear(start - 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d/%02d", start, (start + 1) % 100);
    }
}
