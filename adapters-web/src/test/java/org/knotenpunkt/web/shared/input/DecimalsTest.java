package org.knotenpunkt.web.shared.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12",
                "12,5|12.5",
                "12.5|12.5",
                "1.200|1200",
                "1.200,5|1200.5",
                "1.234.567|1234567",
                "0.125|0.125",
                "0,125|0.125",
                "-3,5|-3.5",
                "−3|-3"
            })
    void germansWriteACommaBeforeDecimalPlaces(String written, BigDecimal meant) {
        assertThat(Decimals.parse(written, Locale.GERMANY)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12.5|12.5", "12,5|12.5", "1,200|1200", "1,200.5|1200.5", "0,125|0.125", "0.125|0.125"})
    void theEnglishWriteAPoint(String written, BigDecimal meant) {
        assertThat(Decimals.parse(written, Locale.UK)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1e9", "1,2,3", "1.2.3", "12,", ",5", "--1", "1 200", "123456789012345678901"})
    void whatIsNoNumberIsNotRead(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.parse(written, Locale.GERMANY));
    }

    @Test
    void thousandsAndDecimalPlacesAreToldApart() {
        assertThat(Decimals.parse("1.200", Locale.GERMANY)).isNotEqualTo(Decimals.parse("1.200", Locale.UK));
    }
}
