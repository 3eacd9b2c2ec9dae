package org.knotenpunkt.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Haus  am Park",
                " Haus am Park",
                "Haus am Park\u00a0",
                "Haus\u00a0am Park",
                "Haus \u202f am\tPark",
                "Haus\r\nam Park",
                "\u3000Haus\u2003am\u0085Park\u2028",
            })
    void namesThatLookTheSameAreTheSame(String name) {
        assertThat(Texts.called("name", name, 12)).isEqualTo("Haus am Park");
        assertThat(Texts.optionallyCalled("name", name, 12)).isEqualTo("Haus am Park");
    }

    @Test
    void aLetterThatWasTakenApartIsTheSame() {
        var apart = "Gru\u0308ner Weg";

        assertThat(Texts.called("name", apart, 10)).isEqualTo("Grüner Weg");
        assertThat(Texts.checked("note", apart, 10)).isEqualTo("Grüner Weg");
        assertThat(Texts.onOneLine(apart)).isEqualTo("Grüner Weg");
    }

    @Test
    void aTextOfSeveralLinesKeepsThem() {
        assertThat(Texts.checked("note", "\u00a0Erstens \n\n  zweitens\n", 30)).isEqualTo("Erstens \n\n  zweitens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\n\u2007\t"})
    void whiteSpaceAloneIsNoText(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.called("name", text, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.checked("note", text, 10));
        assertThat(Texts.optionallyCalled("name", text, 10)).isNull();
        assertThat(Texts.optional("note", text, 10)).isNull();
    }

    @Test
    void theLengthIsThatOfWhatIsKept() {
        assertThat(Texts.called("name", "a" + " ".repeat(100) + "b", 3)).isEqualTo("a b");
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.called("name", "abcd", 3));
    }
}
