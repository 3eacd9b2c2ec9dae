package org.knotenpunkt.web.shared.input;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers as people write them: 1.200,5 in German, 1,200.5 in English. The other sign for decimal places is understood, too, where it
 * cannot group thousands.
 */
final class Decimals {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");

    private Decimals() {}

    /** @throws IllegalArgumentException if the text is no number */
    static BigDecimal parse(String text, Locale locale) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        var plain = plain(text.replace('\u2212', '-'), symbols.getDecimalSeparator(), symbols.getGroupingSeparator());
        if (!NUMBER.matcher(plain).matches()) {
            throw new IllegalArgumentException("Not a number: " + text);
        }
        return new BigDecimal(plain);
    }

    private static String plain(String text, char decimal, char grouping) {
        var grouped = "-?[1-9]\\d{0,2}(\\%s\\d{3})+(\\%s\\d+)?".formatted(grouping, decimal);
        return text.matches(grouped)
                ? text.replace(String.valueOf(grouping), "").replace(decimal, '.')
                : text.replace(',', '.');
    }
}
