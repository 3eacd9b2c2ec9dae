package org.knotenpunkt.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.application.shared.CanonicalJsonContract;

class JcsJsonTest implements CanonicalJsonContract {
    @Override
    public CanonicalJson json() {
        return new JcsJson();
    }

    /** The numbers of the sample of section 3.2.2 of the RFC. */
    @Test
    void numbersOfTheSampleAreWrittenAsTheRfcSays() {
        assertThat(json().write(Map.of(
                        "numbers", List.of(Double.parseDouble("333333333.33333329"), 1E30, 4.50, 2e-3, 1e-27))))
                .isEqualTo("{\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27]}");
    }

    /** Appendix B of the RFC. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
    })
    void aDoubleIsWrittenAsTheRfcSays(String bits, String written) {
        assertThat(json().write(Map.of("n", number(bits)))).isEqualTo("{\"n\":" + written + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7fffffffffffffff", "7ff0000000000000", "fff0000000000000"})
    void whatIsNoNumberIsAMistakeAsTheRfcSays(String bits) {
        assertThatIllegalArgumentException().isThrownBy(() -> json().write(Map.of("n", number(bits))));
    }

    private static double number(String bits) {
        return Double.longBitsToDouble(HexFormat.fromHexDigitsToLong(bits));
    }
}
