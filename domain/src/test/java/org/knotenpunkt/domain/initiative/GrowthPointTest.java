package org.knotenpunkt.domain.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.date;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.day;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.source;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GrowthPointTest {
    @Test
    void theNumberChangesOnTheDayOfJoiningAndOnTheDayAfterLeaving() {
        var memberships =
                List.of(membership("2021-10", null), membership("2020", "2022-06"), membership("2021-10", null));

        assertThat(GrowthPoint.of(memberships))
                .containsExactly(
                        new GrowthPoint(day("2020-01-01"), 1),
                        new GrowthPoint(day("2021-10-01"), 3),
                        new GrowthPoint(day("2022-07-01"), 2));
    }

    @Test
    void aTownThatLeavesAndAnotherThatJoinsTheNextDayAreNoChange() {
        assertThat(GrowthPoint.of(List.of(membership("2020", "2021"), membership("2022", null))))
                .containsExactly(new GrowthPoint(day("2020-01-01"), 1));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onEachDayTheNumberIsThatOfTheMembershipsThatHold(long seed) {
        var random = new Random(seed);
        var memberships = IntStream.range(0, random.nextInt(30))
                .mapToObj(i -> {
                    var joined = 2015 + random.nextInt(8);
                    return membership(
                            Integer.toString(joined),
                            random.nextBoolean() ? null : Integer.toString(joined + random.nextInt(3)));
                })
                .toList();
        var points = GrowthPoint.of(memberships);

        for (var day = day("2014-12-31"); day.isBefore(day("2026-01-01")); day = day.plusMonths(1)) {
            var today = day;
            assertThat(points.stream()
                            .filter(point -> !point.day().isAfter(today))
                            .reduce((earlier, later) -> later)
                            .map(GrowthPoint::members)
                            .orElse(0))
                    .isEqualTo((int) memberships.stream()
                            .filter(membership -> membership.holdsOn(today))
                            .count());
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static Membership membership(String joined, @Nullable String left) {
        return new Membership(date(joined), left == null ? null : date(left), false, source("2026"));
    }
}
