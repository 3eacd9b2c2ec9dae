package org.knotenpunkt.domain.partnership.content;

import java.math.BigDecimal;

/** Numbers as they are kept: those that are equal look the same. */
final class Numbers {
    private static final int MAX_SCALE = 4;
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(12);

    private Numbers() {}

    /**
     * The number without zeros at its end.
     *
     * @throws IllegalArgumentException if it has more than four decimal places or more than twelve digits before them
     */
    static BigDecimal plain(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        var plain = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        if (plain.scale() > MAX_SCALE || plain.abs().compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("%s has too many digits".formatted(number));
        }
        return plain;
    }
}
