package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.access.Password;

/** What every {@link PasswordHasher} does. A class that implements this runs it against one. */
public interface PasswordHasherContract {
    PasswordHasher hasher();

    @Test
    default void recognisesThePasswordOfWhichAHashWasMade() {
        var hash = hasher().hash(new Password("drei Äpfel im Korb"));

        assertThat(hasher().matches(new Password("drei Äpfel im Korb"), hash)).isTrue();
        assertThat(hasher().matches(new Password("drei Äpfel im Kor"), hash)).isFalse();
        assertThat(hasher().matches(new Password(""), hash)).isFalse();
    }

    @Test
    default void makesAnotherHashEachTime() {
        var password = new Password("drei Äpfel im Korb");

        assertThat(hasher().hash(password)).isNotEqualTo(hasher().hash(password));
    }

    @Test
    default void recognisesNothingWhereThereIsNoHash() {
        assertThat(hasher().matches(new Password(""), null)).isFalse();
        assertThat(hasher().matches(new Password("drei Äpfel im Korb"), null)).isFalse();
    }
}
