package org.knotenpunkt.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2026-H1, 2026-01-01, 2026-06-30",
        "2026-H2, 2026-07-01, 2026-12-31",
        "2026, 2026-01-01, 2026-12-31",
        "2026-27, 2026-08-01, 2027-07-31"
    })
    void aPeriodIsReadAsItIsWritten(String text, LocalDate first, LocalDate last) {
        var period = ReportPeriod.parse(text);

        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period).hasToString(text);
        assertThat(period.isOver(last)).isFalse();
        assertThat(period.isOver(last.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-H3", "2026-28", "26", "2026-2027", "1066", "2026-H1 "})
    void whatIsNoPeriodIsNotRead(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportPeriod.parse(text));
    }

    @Test
    void eachDayIsInAHalfYear() {
        assertThat(ReportPeriod.halfYearOf(LocalDate.of(2026, 6, 30))).hasToString("2026-H1");
        assertThat(ReportPeriod.halfYearOf(LocalDate.of(2026, 7, 1))).hasToString("2026-H2");
    }

    @Test
    void theHalfYearBeforeIsTheOneThatWasOverLast() {
        assertThat(ReportPeriod.halfYearBefore(LocalDate.of(2026, 6, 30))).hasToString("2025-H2");
        assertThat(ReportPeriod.halfYearBefore(LocalDate.of(2026, 7, 1))).hasToString("2026-H1");
    }
}
