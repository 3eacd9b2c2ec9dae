package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.domain.access.Password;

/** What every {@link PasswordGuesser} does. A class that implements this runs it against one. */
public interface PasswordGuesserContract {
    PasswordGuesser guesser();

    private boolean guesses(String text) {
        return guesser().guesses(new Password(text), List.of("ingrid", "beispiel", "bochum", "knotenpunkt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"password123456", "Passwort", "123456789012", "qwertz123", "aaaaaaaaaaaa", "Knotenpunkt123"})
    default void guessesWhatManyUse(String text) {
        assertThat(guesses(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"drei Äpfel im Korb", "vier Pflaumen im Glas", "nur-zum-ausprobieren"})
    default void guessesNoFewWordsInARow(String text) {
        assertThat(guesses(text)).isFalse();
    }
}
