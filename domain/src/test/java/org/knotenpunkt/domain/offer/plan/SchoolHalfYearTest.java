package org.knotenpunkt.domain.offer.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolHalfYearTest {
    @ParameterizedTest
    @CsvSource({
        "2026-07-31, 2025-2, 2026-02-01, 2026-07-31",
        "2026-08-01, 2026-1, 2026-08-01, 2027-01-31",
        "2027-01-31, 2026-1, 2026-08-01, 2027-01-31",
        "2027-02-01, 2026-2, 2027-02-01, 2027-07-31"
    })
    void aDayBelongsToOneHalfOfItsSchoolYear(String day, String half, String first, String last) {
        var of = SchoolHalfYear.of(day(day));
        assertThat(of).hasToString(half).isEqualTo(SchoolHalfYear.parse(half));
        assertThat(of.firstDay()).isEqualTo(first);
        assertThat(of.lastDay()).isEqualTo(last);
        assertThat(of.next().previous()).isEqualTo(of);
        assertThat(of.next().firstDay()).isEqualTo(of.lastDay().plusDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-3", "2026-0", "0026-1", "2026/27-1", "9026-1"})
    void whatIsNoHalfYearIsNotRead(String text) {
        assertThatThrownBy(() -> SchoolHalfYear.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itsWeeksBeginWithTheOneInWhichItDoes() {
        var weeks = SchoolHalfYear.parse("2026-1").weeks();
        assertThat(weeks).hasSize(27).startsWith(day("2026-07-27")).endsWith(day("2027-01-25"));
    }
}
