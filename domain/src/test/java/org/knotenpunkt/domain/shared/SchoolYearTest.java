package org.knotenpunkt.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTest {
    @Test
    void itRunsFromAugustToJuly() {
        assertThat(SchoolYear.of(LocalDate.of(2025, 7, 31))).isEqualTo(new SchoolYear(2024));
        assertThat(SchoolYear.of(LocalDate.of(2025, 8, 1))).isEqualTo(new SchoolYear(2025));
        assertThat(new SchoolYear(2024).lastDay())
                .isEqualTo(new SchoolYear(2025).firstDay().minusDays(1));
    }

    @Test
    void everyDayThatPeopleWriteLiesInOne() {
        assertThat(SchoolYear.of(LocalDate.of(1, 1, 1)).start()).isZero();
        assertThat(SchoolYear.of(LocalDate.of(9999, 12, 31)).start()).isEqualTo(9999);
    }

    @Test
    void itIsReadInBothUsualForms() {
        assertThat(SchoolYear.parse("2024/25"))
                .isEqualTo(SchoolYear.parse("2024/2025"))
                .hasToString("2024/25");
        assertThat(SchoolYear.parse("1999/00")).hasToString("1999/00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "2024/26", "2024-25", "24/25", "0202/03", "9999/00", ""})
    void whatIsNoSchoolYearIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SchoolYear.parse(text));
    }

    @Test
    void aTextNamesASchoolYearInPassing() {
        assertThat(SchoolYear.namedIn("schulsozialindex_2024_25.csv")).contains(new SchoolYear(2024));
        assertThat(SchoolYear.namedIn("Index 2025-2026, neu.csv")).contains(new SchoolYear(2025));
        assertThat(SchoolYear.namedIn("2024_25_statt_2024-25.csv")).contains(new SchoolYear(2024));
        assertThat(SchoolYear.namedIn("schuldaten_2021-09.csv")).isEmpty();
        assertThat(SchoolYear.namedIn("2023_24 und 2024_25.csv")).isEmpty();
        assertThat(SchoolYear.namedIn("GV100AD_301123.txt")).isEmpty();
    }
}
