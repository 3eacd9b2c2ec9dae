package org.knotenpunkt.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {
    private static final SignInName NAME = new SignInName("ingrid.beispiel@bochum.example");

    @Test
    void aPasswordOfTwelveCharactersIsLongEnough() {
        assertThat(chosen("zwölf Zeich.")).isEmpty();
        assertThat(chosen("elf Zeichen")).containsExactly(new AccessError.PasswordTooShort(12));
    }

    @Test
    void aPasswordOf128CharactersIsNotTooLong() {
        assertThat(chosen("ä".repeat(128))).isEmpty();
        assertThat(chosen("ä".repeat(129))).containsExactly(new AccessError.PasswordTooLong(128));
    }

    @Test
    void aCharacterThatTakesTwoPlacesCountsOnce() {
        assertThat(chosen("😀".repeat(11))).containsExactly(new AccessError.PasswordTooShort(12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ingrid.beispiel@bochum.example", "INGRID.Beispiel", "Ingrid Beispiel", " ingrid beispiel "})
    void theNameIsNoPassword(String text) {
        assertThat(chosen(text)).containsExactly(new AccessError.PasswordIsName());
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

    @Test
    void whatIsEasilyGuessedIsNoPassword() {
        assertThat(new Password("password123456").faults(NAME, "Ingrid Beispiel", password -> true))
                .containsExactly(new AccessError.PasswordEasilyGuessed());
    }

    @Test
    void allFaultsAreToldWhatHelpsMostFirst() {
        assertThat(new Password("geheim").faults(NAME, "Ingrid Beispiel", password -> true))
                .containsExactly(new AccessError.PasswordEasilyGuessed(), new AccessError.PasswordTooShort(12));
        assertThat(new Password("Ingrid").faults(NAME, "Ingrid", password -> true))
                .containsExactly(new AccessError.PasswordIsName(), new AccessError.PasswordTooShort(12));
    }

    private static List<AccessError> chosen(String text) {
        return new Password(text).faults(NAME, "Ingrid Beispiel", password -> false);
    }
}
