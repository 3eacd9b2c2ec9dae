package org.knotenpunkt.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {
    private static final Disclosure STRICT = new Disclosure(10, 30);

    @ParameterizedTest
    @CsvSource({"4, 20", "0, 20", "-5, 20", "6, 20", "9, 20", "10, 5"})
    void noThresholdBelowFiveOrBetweenTheStepsIsSet(int threshold, int base) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Disclosure(threshold, base));
    }

    @Test
    void fewerThanTheThresholdAreNeitherShownNorPublished() {
        assertThat(STRICT.shown(9)).isEqualTo(new Shown.Suppressed(10));
        assertThat(STRICT.shown(10)).isEqualTo(new Shown.Count(10));
        assertThat(STRICT.shown(0)).isEqualTo(new Shown.Count(0));
        assertThat(STRICT.rounded(9)).isEqualTo(new Rounded.Few(10));
        assertThat(STRICT.rounded(10)).isEqualTo(new Rounded.About(10));
        assertThat(STRICT.rounded(0)).isEqualTo(new Rounded.Nobody());
    }

    @Test
    void sharesAreToldFromTheBaseOn() {
        assertThat(STRICT.isBase(new Rounded.About(25))).isFalse();
        assertThat(STRICT.isBase(new Rounded.About(30))).isTrue();
        assertThat(STRICT.isBase(new Rounded.Few(10))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 25})
    void eachPublishedNumberStandsForSeveral(int threshold) {
        var disclosure = new Disclosure(threshold, 30);

        assertThat(IntStream.rangeClosed(1, 60).mapToObj(disclosure::rounded))
                .allSatisfy(number -> assertThat(disclosure.most(number) - disclosure.least(number))
                        .isGreaterThanOrEqualTo(2));
        assertThat(IntStream.rangeClosed(0, 60))
                .allSatisfy(number -> assertThat(number)
                        .isBetween(
                                disclosure.least(disclosure.rounded(number)),
                                disclosure.most(disclosure.rounded(number))));
    }
}
