package org.knotenpunkt.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.PasswordHasher;
import org.knotenpunkt.application.access.PasswordHasherContract;
import org.knotenpunkt.domain.access.Password;

class Argon2HasherTest implements PasswordHasherContract {
    private static final Password PASSWORD = new Password("drei Äpfel im Korb");

    private final Argon2Hasher hasher = new Argon2Hasher();

    @Override
    public PasswordHasher hasher() {
        return hasher;
    }

    @Test
    void aHashNamesItsParameters() {
        assertThat(hasher.hash(PASSWORD)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void whereThereIsNoHashItTakesTheSameTime() {
        var hash = hasher.hash(PASSWORD);
        var present = fastest(hash);

        assertThat(fastest(null)).isBetween(present.dividedBy(2), present.multipliedBy(2));
    }

    /** The fastest of several says most about the work and least about the machine. */
    private Duration fastest(@Nullable String hash) {
        var fastest = Duration.ofDays(1);
        for (int i = 0; i < 9; i++) {
            long start = System.nanoTime();
            hasher.matches(PASSWORD, hash);
            var took = Duration.ofNanos(System.nanoTime() - start);
            fastest = took.compareTo(fastest) < 0 ? took : fastest;
        }
        return fastest;
    }
}
