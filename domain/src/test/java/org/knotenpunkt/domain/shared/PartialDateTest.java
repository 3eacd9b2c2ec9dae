package org.knotenpunkt.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @ValueSource(strings = {"2019", "2022-05", "2023-11-15"})
    void itIsWrittenAsItIsRead(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19", "2022-13", "2023-02-30", "2022-5", "5/2022", "0000"})
    void whatIsNoDateIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text));
    }

    @Test
    void itCoversEveryDayThatItCanMean() {
        assertThat(PartialDate.parse("2024-02").firstDay()).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(PartialDate.parse("2024-02").lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(PartialDate.parse("2019").lastDay()).isEqualTo(LocalDate.of(2019, 12, 31));
    }

    @Test
    void theLessPreciseComesFirst() {
        assertThat(PartialDate.parse("2022")).isLessThan(PartialDate.parse("2022-01"));
        assertThat(PartialDate.parse("2022-01")).isLessThan(PartialDate.parse("2022-01-01"));
        assertThat(PartialDate.parse("2021-12-31")).isLessThan(PartialDate.parse("2022"));
    }
}
