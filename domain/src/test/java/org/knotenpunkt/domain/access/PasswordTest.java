package org.knotenpunkt.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.domain.shared.Result;

class PasswordTest {
    private static final SignInName NAME = new SignInName("ingrid.beispiel@bochum.example");

    @Test
    void aPasswordOfTwelveCharactersIsLongEnough() {
        assertThat(chosen("zwölf Zeich.")).isInstanceOf(Result.Success.class);
        assertThat(chosen("elf Zeichen")).isEqualTo(Result.refusal(new AccessError.PasswordTooShort(12)));
    }

    @Test
    void aPasswordOf128CharactersIsNotTooLong() {
        assertThat(chosen("ä".repeat(128))).isInstanceOf(Result.Success.class);
        assertThat(chosen("ä".repeat(129))).isEqualTo(Result.refusal(new AccessError.PasswordTooLong(128)));
    }

    @Test
    void aCharacterThatTakesTwoPlacesCountsOnce() {
        assertThat(chosen("😀".repeat(11))).isEqualTo(Result.refusal(new AccessError.PasswordTooShort(12)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ingrid.beispiel@bochum.example", "INGRID.Beispiel", "Ingrid Beispiel", " ingrid beispiel "})
    void theNameIsNoPassword(String text) {
        assertThat(chosen(text)).isEqualTo(Result.refusal(new AccessError.PasswordIsName()));
    }

    @Test
    void anUmlautIsTheSameFromEveryKeyboard() {
        assertThat(new Password("a\u0308pfel")).isEqualTo(new Password("äpfel"));
    }

    @Test
    void neitherPasswordNorHashNorTokenIsWrittenAnywhere() {
        assertThat(new Password("geheim").toString()).doesNotContain("geheim");
        assertThat(new Credential("geheim", true).toString()).doesNotContain("geheim");
        assertThat(AccessExamples.aToken(42).toString()).doesNotContain("42");
    }

    private static Result<Password, AccessError> chosen(String text) {
        return new Password(text).chosenBy(NAME, "Ingrid Beispiel");
    }
}
