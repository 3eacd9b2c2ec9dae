package org.knotenpunkt.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValidityTest {
    private static final LocalDate DAY = LocalDate.of(2024, 8, 1);

    @Test
    void bothDaysBelongToThePeriod() {
        var validity = Validity.between(DAY, DAY.plusDays(2));

        assertThat(validity.includes(DAY.minusDays(1))).isFalse();
        assertThat(validity.includes(DAY)).isTrue();
        assertThat(validity.includes(DAY.plusDays(2))).isTrue();
        assertThat(validity.includes(DAY.plusDays(3))).isFalse();
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> Validity.between(DAY, DAY.minusDays(1)));
        assertThat(Validity.between(DAY, DAY).includes(DAY)).isTrue();
    }

    @Test
    void periodsOverlapExactlyWhereADayBelongsToBoth() {
        for (var one : periods()) {
            for (var other : periods()) {
                var shared = DAY.minusDays(9)
                        .datesUntil(DAY.plusDays(9))
                        .anyMatch(day -> one.includes(day) && other.includes(day));

                assertThat(one.overlaps(other)).as("%s and %s", one, other).isEqualTo(shared);
                assertThat(one.intersect(other).isPresent()).isEqualTo(shared);
                one.intersect(other)
                        .ifPresent(both -> DAY.minusDays(9)
                                .datesUntil(DAY.plusDays(9))
                                .forEach(day -> assertThat(both.includes(day))
                                        .isEqualTo(one.includes(day) && other.includes(day))));
            }
        }
    }

    private static List<Validity> periods() {
        var days = new ArrayList<@Nullable LocalDate>();
        days.add(null);
        for (int i = 0; i < 4; i++) {
            days.add(DAY.plusDays(i));
        }
        return days.stream()
                .flatMap(from -> days.stream()
                        .filter(until -> from == null || until == null || !until.isBefore(from))
                        .map(until -> new Validity(from, until)))
                .toList();
    }
}
