package org.knotenpunkt.domain.needs.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCodeTest {
    private static final AnswerCode CODE = new AnswerCode("0123456789ABCDEFGHJKMNPQRSTV");
    private static final InvitationKey KEY = new InvitationKey("0123456789abcdef".repeat(4));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789abcdefghjkmnpqrstv",
                " 0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV\n",
                "O l23 4567 89AB CDEF GHJK MNPQ RSTV",
                "oi23–4567‑89ab–cdef–ghjk–mnpq–rstv"
            })
    void aCodeIsReadHoweverItIsTyped(String typed) {
        assertThat(new AnswerCode(typed)).isEqualTo(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123456789ABCDEFGHJKMNPQRST",
                "0123456789ABCDEFGHJKMNPQRSTVW",
                "U123456789ABCDEFGHJKMNPQRSTV"
            })
    void whatIsNoCodeIsNotTaken(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerCode(typed));
    }

    @Test
    void aCodeIsPrintedInGroups() {
        assertThat(CODE.grouped()).isEqualTo("0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV");
        assertThat(new AnswerCode(CODE.grouped())).isEqualTo(CODE);
    }

    @Test
    void theSameKeyMakesTheSameCodesAndNoOtherDoes() {
        assertThat(KEY.codes(500)).isEqualTo(KEY.codes(500));
        assertThat(new HashSet<>(KEY.codes(500))).hasSize(500);
        assertThat(KEY.codes(5)).doesNotContainAnyElementsOf(new InvitationKey("0".repeat(64)).codes(500));
    }

    /** Computed by hand: the first 140 bits of the SHA-256 of the key, a colon and the number. */
    @Test
    void theCodesOfAKeyStayWhatTheyAreForEver() {
        assertThat(KEY.code(1).value()).isEqualTo("9Q7YWWGSWY6BHMWQY52792GY0JVR");
    }

    @Test
    void everySignOfACodeDependsOnTheKey() {
        for (int place = 0; place < 28; place++) {
            int at = place;
            assertThat(KEY.codes(200).stream()
                            .map(code -> code.value().charAt(at))
                            .distinct())
                    .as("place %d", place)
                    .hasSizeGreaterThan(25);
        }
    }

    @Test
    void neitherACodeNorAKeyIsToldByAccident() {
        assertThat(CODE.toString()).doesNotContain("0123");
        assertThat(KEY.toString()).doesNotContain("0123");
    }
}
