package org.knotenpunkt.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.application.access.PasswordGuesser;
import org.knotenpunkt.application.access.PasswordGuesserContract;
import org.knotenpunkt.domain.access.Password;

class ZxcvbnGuesserTest implements PasswordGuesserContract {
    private final ZxcvbnGuesser guesser = new ZxcvbnGuesser();

    @Override
    public PasswordGuesser guesser() {
        return guesser;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"P@ssw0rd1234", "iloveyou1234", "qwertzuiop123", "abcdefghijkl", "geheimgeheim", "Schule123456"})
    void wordsThatManyUseAreGuessedWithWhatIsAddedToThem(String text) {
        assertThat(guesser.guesses(new Password(text), List.of())).isTrue();
    }
}
