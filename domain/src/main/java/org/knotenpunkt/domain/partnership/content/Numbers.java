package org.knotenpunkt.domain.partnership.content;

import java.math.BigDecimal;

/** Numbers as they are kept: those that are equal look the same. */
public final class Numbers {
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

    private Numbers() {}

    /**
     * The number without zeros at its end.
     *
     * @throws IllegalArgumentException if it has more than four decimal places or more than twelve digits before them
     */
    public static BigDecimal plain(BigDecimal number) {
        var plain = withoutZeros(number);
        if (plain.scale() > Measure.MAX_PLACES || plain.abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("%s has too many digits".formatted(number));
        }
        return plain;
    }

    /** What was computed, however many digits it has, without zeros at its end. */
    public static BigDecimal withoutZeros(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
