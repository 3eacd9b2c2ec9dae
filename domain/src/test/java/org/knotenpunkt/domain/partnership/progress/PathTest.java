package org.knotenpunkt.domain.partnership.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PathTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate DUE = FROM.plusDays(100);
    private static final Path UP = path("10", "20");
    private static final Path DOWN = path("20", "10");

    private static Path path(String baseline, String target) {
        return new Path(FROM, number(baseline), DUE, number(target));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @Test
    void beginsAtItsBaselineAndEndsAtItsTarget() {
        assertThat(UP.on(FROM.minusDays(1))).isEqualByComparingTo("10");
        assertThat(UP.on(FROM)).isEqualByComparingTo("10");
        assertThat(UP.on(FROM.plusDays(1))).isEqualByComparingTo("10.1");
        assertThat(UP.on(DUE.minusDays(1))).isEqualByComparingTo("19.9");
        assertThat(UP.on(DUE)).isEqualByComparingTo("20");
        assertThat(UP.on(DUE.plusDays(1))).isEqualByComparingTo("20");
    }

    @Test
    void beforeItBeginsTheBaselineIsEnoughAndFromTheDayOnWhichItIsDueTheTarget() {
        assertThat(UP.isKeptBy(number("10"), FROM.minusDays(1))).isTrue();
        assertThat(UP.isKeptBy(number("9.9"), FROM.minusDays(1))).isFalse();
        assertThat(UP.isKeptBy(number("10"), FROM)).isTrue();
        assertThat(UP.isKeptBy(number("9.9"), FROM)).isFalse();
        assertThat(UP.isKeptBy(number("19.9"), DUE.minusDays(1))).isTrue();
        assertThat(UP.isKeptBy(number("19.9"), DUE)).isFalse();
        assertThat(UP.isKeptBy(number("20"), DUE.plusDays(1))).isTrue();
    }

    @Test
    void downwardsLessIsAhead() {
        assertThat(DOWN.isKeptBy(number("20"), FROM.minusDays(1))).isTrue();
        assertThat(DOWN.isKeptBy(number("20.1"), FROM.minusDays(1))).isFalse();
        assertThat(DOWN.isKeptBy(number("15"), FROM.plusDays(50))).isTrue();
        assertThat(DOWN.isKeptBy(number("15.1"), FROM.plusDays(50))).isFalse();
        assertThat(DOWN.endsWith(number("10"))).isTrue();
        assertThat(DOWN.endsWith(number("10.1"))).isFalse();
    }

    @Test
    void isCoveredFromNothingToAllAndRoundedDown() {
        assertThat(UP.covered(number("9"))).isEqualByComparingTo("0");
        assertThat(UP.covered(number("12.5"))).isEqualByComparingTo("0.25");
        assertThat(UP.covered(number("13.33339"))).isEqualByComparingTo("0.3333");
        assertThat(UP.covered(number("21"))).isEqualByComparingTo("1");
        assertThat(DOWN.covered(number("17.5"))).isEqualByComparingTo("0.25");
    }

    @Test
    void whatIsToBeKeptIsCoveredOrNot() {
        var along = path("10", "10");
        assertThat(along.covered(number("10"))).isEqualByComparingTo("1");
        assertThat(along.covered(number("9"))).isEqualByComparingTo("0");
    }
}
