package org.knotenpunkt.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineTest {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);

    @Test
    void aChangeEndsWhatHeldBeforeOnTheDayBefore() {
        var timeline = Timeline.always("Turmschule").changedTo("Schule am Turm", DAY);

        assertThat(timeline.entries())
                .containsExactly(
                        new Dated<>("Turmschule", new Validity(null, DAY.minusDays(1))),
                        new Dated<>("Schule am Turm", Validity.from(DAY)));
    }

    @Test
    void aChangeOnTheDayOfTheLastOneCorrectsIt() {
        var timeline = Timeline.always("Turmschule").changedTo("Turmschul", DAY).changedTo("Am Turm", DAY);

        assertThat(timeline.entries())
                .containsExactly(
                        new Dated<>("Turmschule", new Validity(null, DAY.minusDays(1))),
                        new Dated<>("Am Turm", Validity.from(DAY)));
    }

    @Test
    void aChangeBeforeAKnownLaterOneIsRefused() {
        var timeline = Timeline.always("old").changedTo("new", DAY);

        assertThat(timeline.canChangeFrom(DAY.minusDays(1))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> timeline.changedTo("between", DAY.minusDays(1)));
    }

    @Test
    void whatEndedStaysAsItWas() {
        var ended = new Dated<>("first", Validity.between(DAY, DAY.plusDays(9)));
        var timeline = new Timeline<>(List.of(ended)).changedTo("second", DAY.plusDays(30));

        assertThat(timeline.entries()).containsExactly(ended, new Dated<>("second", Validity.from(DAY.plusDays(30))));
        assertThat(timeline.on(DAY.plusDays(20))).isEmpty();
    }

    @Test
    void whereNothingIsKnownSomethingCanBeSaidOtherwise() {
        var first = new Dated<>("first", Validity.between(DAY, DAY.plusDays(9)));
        var second = new Dated<>("second", Validity.between(DAY.plusDays(10), DAY.plusDays(19)));
        var third = new Dated<>("third", Validity.between(DAY.plusDays(30), DAY.plusDays(39)));

        assertThat(new Timeline<>(List.of(first, second, third))
                        .otherwise("else")
                        .entries())
                .containsExactly(
                        new Dated<>("else", new Validity(null, DAY.minusDays(1))),
                        first,
                        second,
                        new Dated<>("else", Validity.between(DAY.plusDays(20), DAY.plusDays(29))),
                        third,
                        new Dated<>("else", Validity.from(DAY.plusDays(40))));
        assertThat(Timeline.<String>empty().otherwise("else")).isEqualTo(Timeline.always("else"));
        assertThat(Timeline.always("known").changedTo("other", DAY).otherwise("else"))
                .isEqualTo(Timeline.always("known").changedTo("other", DAY));
    }

    @Test
    void periodsDoNotOverlap() {
        var first = new Dated<>("first", Validity.between(DAY, DAY.plusDays(9)));
        var second = new Dated<>("second", Validity.from(DAY.plusDays(9)));

        assertThatIllegalArgumentException().isThrownBy(() -> new Timeline<>(List.of(second, first)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachDayHasTheValueThatWasLastSetOnOrBeforeIt(long seed) {
        var random = new Random(seed);
        var timeline = Timeline.always(0);
        var expected = new TreeMap<LocalDate, Integer>();
        var day = DAY;
        for (int value = 1; value <= 20; value++) {
            day = day.plusDays(random.nextInt(3));
            timeline = timeline.changedTo(value, day);
            expected.put(day, value);
        }

        for (var asked = DAY.minusDays(3); asked.isBefore(day.plusDays(3)); asked = asked.plusDays(1)) {
            var before = expected.floorEntry(asked);
            assertThat(timeline.on(asked)).as("on %s", asked).contains(before == null ? 0 : before.getValue());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @Test
    void whatNeverWasLeavesItsDaysToWhatHeldBefore() {
        var timeline = Timeline.always("a").changedTo("b", DAY).changedTo("c", DAY.plusYears(1));
        var wrong = timeline.begunOn(DAY).orElseThrow();

        assertThat(timeline.without(wrong).entries())
                .containsExactly(
                        new Dated<>("a", new Validity(null, DAY.plusYears(1).minusDays(1))),
                        new Dated<>("c", Validity.from(DAY.plusYears(1))));
        assertThat(timeline.without(timeline.begunOn(null).orElseThrow()).on(DAY.minusDays(1)))
                .isEmpty();
    }

    @Test
    void whatHadEndedBeforeDoesNotGrowIntoAGap() {
        var gap = new Timeline<>(
                List.of(new Dated<>("a", new Validity(null, DAY.minusDays(9))), new Dated<>("b", Validity.from(DAY))));

        assertThat(gap.without(gap.latest().orElseThrow()).entries())
                .containsExactly(new Dated<>("a", new Validity(null, DAY.minusDays(9))));
    }

    @Test
    void aValueBeginsAnewUnlessOneLikeItWasThereInItsTime() {
        var before = Timeline.always("old");
        var renamed = before.changedTo("new", DAY);
        var within = Validity.between(DAY.minusYears(1), DAY.plusYears(1));

        assertThat(renamed.begunAnew(DAY, before, String::equalsIgnoreCase, within))
                .contains(new Dated<>("new", Validity.between(DAY, DAY.plusYears(1))));
        assertThat(before.changedTo("OLD", DAY).begunAnew(DAY, before, String::equalsIgnoreCase, within))
                .isEmpty();
        assertThat(renamed.begunAnew(DAY.plusDays(1), before, String::equalsIgnoreCase, within))
                .isEmpty();
        assertThat(renamed.begunAnew(DAY, before, String::equalsIgnoreCase, new Validity(null, DAY.minusDays(1))))
                .isEmpty();
    }
}
