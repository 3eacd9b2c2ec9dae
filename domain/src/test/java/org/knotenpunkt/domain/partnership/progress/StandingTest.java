package org.knotenpunkt.domain.partnership.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.counted;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.estimated;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.notHeld;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.domain.partnership.content.ImpactStep;
import org.knotenpunkt.domain.partnership.content.Measure;

final class StandingTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 27);
    private static final LocalDate HALF_WAY = FIRST.plusDays(180);

    private static Measure from(@Nullable String baseline, String target) {
        return new Measure(
                "Families",
                "Families at the café",
                "families",
                baseline == null ? null : new BigDecimal(baseline),
                baseline == null ? null : FIRST,
                baseline == null ? FIRST : null,
                new BigDecimal(target),
                DUE,
                SCHOOL,
                ImpactStep.TARGET_GROUPS_REACHED,
                ImpactStep.TARGET_GROUPS_REACHED.claim());
    }

    private static Standing.HowFar state(Measure measure, GoalValue... values) {
        return Standing.of(measure, List.of(values), HALF_WAY).state();
    }

    @Test
    void halfOfTheWayInHalfOfTheTimeIsOnThePath() {
        assertThat(state(from("10", "20"), counted(1, HALF_WAY, "15"))).isEqualTo(Standing.HowFar.ON_PATH);
        assertThat(state(from("10", "20"), counted(1, HALF_WAY, "14.9999"))).isEqualTo(Standing.HowFar.BEHIND);
    }

    @Test
    void whereLessIsWantedLessIsBetter() {
        assertThat(state(from("20", "10"), counted(1, HALF_WAY, "15"))).isEqualTo(Standing.HowFar.ON_PATH);
        assertThat(state(from("20", "10"), counted(1, HALF_WAY, "15.0001"))).isEqualTo(Standing.HowFar.BEHIND);
        assertThat(state(from("20", "10"), counted(1, HALF_WAY, "9"))).isEqualTo(Standing.HowFar.REACHED);
    }

    @Test
    void theTargetIsReachedBeforeItIsDue() {
        assertThat(state(from("10", "20"), counted(1, FIRST.plusDays(1), "20"))).isEqualTo(Standing.HowFar.REACHED);
    }

    @Test
    void whatIsToBeKeptIsReachedWhileItIs() {
        assertThat(state(from("10", "10"), counted(1, HALF_WAY, "10"))).isEqualTo(Standing.HowFar.REACHED);
        assertThat(state(from("10", "10"), counted(1, HALF_WAY, "9"))).isEqualTo(Standing.HowFar.BEHIND);
    }

    @Test
    void whatIsMeasuredFirstByTheDayCountsAsTheBaselineThatWasToBeMeasured() {
        var measure = from(null, "20");
        var first = counted(1, FIRST, "10");
        assertThat(state(measure, estimated(2, FIRST, "2"), first, counted(3, HALF_WAY, "15")))
                .as("of one day, what was counted")
                .isEqualTo(Standing.HowFar.ON_PATH);
        assertThat(state(measure, first, counted(3, HALF_WAY, "14.9999"))).isEqualTo(Standing.HowFar.BEHIND);
        assertThat(state(measure, first, counted(3, HALF_WAY, "20"))).isEqualTo(Standing.HowFar.REACHED);
        assertThat(state(measure, first)).as("as it began").isEqualTo(Standing.HowFar.ON_PATH);
        assertThat(Baseline.of(measure, List.of(notHeld(4, FIRST.minusDays(2)), counted(5, HALF_WAY, "15"), first)))
                .contains(new Baseline(FIRST, new BigDecimal("10"), first));
    }

    @Test
    void whatIsMeasuredLaterIsNoBaselineNorIsAnythingWhereOneWasAgreed() {
        var late = counted(1, FIRST.plusDays(1), "10");
        assertThat(state(from(null, "20"), late, counted(2, HALF_WAY, "25"))).isEqualTo(Standing.HowFar.UNKNOWN);
        assertThat(Baseline.of(from("10", "20"), List.of(counted(1, FIRST.minusDays(9), "3"))))
                .contains(new Baseline(FIRST, new BigDecimal("10"), null));
    }

    @Test
    void whatIsMeasuredFirstTellsWhetherLessIsWanted() {
        var measure = from(null, "10");
        assertThat(state(measure, counted(1, FIRST, "20"), counted(2, HALF_WAY, "15")))
                .isEqualTo(Standing.HowFar.ON_PATH);
        assertThat(state(measure, counted(1, FIRST, "20"), counted(2, HALF_WAY, "9")))
                .isEqualTo(Standing.HowFar.REACHED);
    }

    @Test
    void withoutABaselineOrAValueNobodyKnows() {
        assertThat(state(from(null, "20"), counted(1, HALF_WAY, "25"))).isEqualTo(Standing.HowFar.UNKNOWN);
        assertThat(state(from("10", "20"))).isEqualTo(Standing.HowFar.UNKNOWN);
    }

    @Test
    void whatWasNotHeldIsNotZero() {
        assertThat(state(from("10", "20"), notHeld(1, HALF_WAY))).isEqualTo(Standing.HowFar.UNKNOWN);
        assertThat(state(from("10", "0"), notHeld(1, HALF_WAY))).isEqualTo(Standing.HowFar.UNKNOWN);
        assertThat(state(from("10", "20"), counted(1, HALF_WAY.minusDays(9), "16"), notHeld(2, HALF_WAY)))
                .isEqualTo(Standing.HowFar.ON_PATH);
    }

    @Test
    void theNewestValueDecidesAndOfOneDayTheCountedOne() {
        var standing = Standing.of(
                from("10", "20"),
                List.of(
                        counted(1, HALF_WAY, "12"),
                        estimated(2, HALF_WAY, "19"),
                        counted(3, HALF_WAY.minusDays(1), "18"),
                        counted(4, HALF_WAY.plusDays(1), "20")),
                HALF_WAY);
        assertThat(standing)
                .isEqualTo(new Standing(
                        Standing.HowFar.BEHIND,
                        counted(1, HALF_WAY, "12"),
                        new Path(FIRST, new BigDecimal("10"), DUE, new BigDecimal("20"))));
    }

    @Test
    void afterItIsDueOnlyAValueFromThenOnTellsThatItWasMissed() {
        var measure = from("10", "20");
        var later = DUE.plusDays(30);
        assertThat(Standing.of(measure, List.of(counted(1, HALF_WAY, "16")), later)
                        .state())
                .isEqualTo(Standing.HowFar.UNKNOWN);
        assertThat(Standing.of(measure, List.of(counted(1, DUE, "19")), later).state())
                .isEqualTo(Standing.HowFar.BEHIND);
        assertThat(Standing.of(measure, List.of(counted(1, HALF_WAY, "21")), later)
                        .state())
                .isEqualTo(Standing.HowFar.REACHED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void onePathIsAsLongAsAnyOther(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int times = 0; times < 500; times++) {
            isTheSameUpsideDown(random);
        }
    }

    /** Whoever wants more is as far as who wants less, by the mirror. */
    private static void isTheSameUpsideDown(RandomGenerator random) {
        var baseline = number(random);
        var target = number(random);
        var value = number(random);
        var day = FIRST.plusDays(random.nextInt(-10, 400));
        if (baseline.compareTo(target) == 0) {
            return;
        }
        var up = Standing.of(
                from(baseline.toString(), target.toString()), List.of(counted(1, day, value.toString())), day);
        var down = Standing.of(
                from(baseline.negate().toString(), target.negate().toString()),
                List.of(counted(1, day, value.negate().toString())),
                day);
        assertThat(up.state()).isEqualTo(down.state());
        var path = new Path(FIRST, baseline, DUE, target);
        assertThat(path.on(day)).isBetween(baseline.min(target), baseline.max(target));
        assertThat(path.isKeptBy(path.on(day).add(sign(target, baseline)), day)).isTrue();
        assertThat(path.isKeptBy(path.on(day).subtract(sign(target, baseline)), day))
                .isFalse();
    }

    private static BigDecimal sign(BigDecimal target, BigDecimal baseline) {
        return BigDecimal.valueOf(target.compareTo(baseline));
    }

    private static BigDecimal number(RandomGenerator random) {
        return BigDecimal.valueOf(random.nextInt(-1000, 1000), random.nextInt(2));
    }

    private static String covered(Measure measure, String value) {
        return Path.of(measure, List.of())
                .orElseThrow()
                .covered(new BigDecimal(value))
                .stripTrailingZeros()
                .toPlainString();
    }

    @Test
    void howMuchOfTheWayIsCoveredLiesBetweenNothingAndAllUpOrDown() {
        assertThat(covered(from("10", "20"), "13")).isEqualTo("0.3");
        assertThat(covered(from("20", "10"), "13")).isEqualTo("0.7");
        assertThat(covered(from("10", "20"), "9")).isEqualTo("0");
        assertThat(covered(from("10", "20"), "40")).isEqualTo("1");
        assertThat(covered(from("0", "3"), "2")).isEqualTo("0.6666");
        assertThat(covered(from("10", "10"), "9")).isEqualTo("0");
        assertThat(covered(from("10", "10"), "10")).isEqualTo("1");
    }
}
