package org.knotenpunkt.domain.needs.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;

class NumberClassTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, '0'",
        "1, 5, '1 2 3 4 5'",
        "0, 5, '0..1 2..3 4..5'",
        "0, 12, '0..2 3..5 6..8 9..11 12'",
        "0, 99, '0..19 20..39 40..59 60..79 80..99'",
        "-3, 3, '-3..-2 -1..0 1..2 3'"
    })
    void thereAreFiveAtMostAllAsWideButTheLast(int min, int max, String classes) {
        assertThat(NumberClass.of(new QuestionKind.Amount(min, max)).map(NumberClass::value))
                .containsExactly(classes.split(" "));
    }

    @Test
    void theWidestQuestionHasClasses() {
        var classes = NumberClass.of(new QuestionKind.Amount(Integer.MIN_VALUE, Integer.MAX_VALUE))
                .toList();
        assertThat(classes).hasSize(5);
        assertThat(classes.getFirst().from()).isEqualTo(Integer.MIN_VALUE);
        assertThat(classes.getLast().to()).isEqualTo(Integer.MAX_VALUE);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void eachNumberThatCanBeAnsweredIsInOneOfThem(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            var min = random.nextInt(60) - 30;
            var max = min + random.nextInt(60);
            var classes = NumberClass.of(new QuestionKind.Amount(min, max)).toList();
            assertThat(classes).hasSizeBetween(1, 5);
            IntStream.rangeClosed(min, max)
                    .forEach(number -> assertThat(classes.stream()
                                    .mapToInt(one -> one.count(Map.of(Integer.toString(number), 1)))
                                    .sum())
                            .as("seed %d: %d between %d and %d", seed, number, min, max)
                            .isEqualTo(1));
        }
    }

    @Test
    void oneHasANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberClass(2, 1));
    }
}
