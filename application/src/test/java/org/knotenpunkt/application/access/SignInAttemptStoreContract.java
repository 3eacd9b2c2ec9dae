package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;

import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.access.SignInAttempts;
import org.knotenpunkt.domain.access.SignInName;

/** What every {@link SignInAttemptStore} does. A class that implements this runs it against one. */
public interface SignInAttemptStoreContract {
    SignInName ANNA = new SignInName("anna@bochum.example");
    SignInName NOBODY = new SignInName("nobody@bochum.example");

    /** An empty store; the same one during one test. */
    SignInAttemptStore attempts();

    @Test
    default void countsFromNothing() {
        assertThat(attempts().lock(ANNA)).isEqualTo(SignInAttempts.NONE);
        assertThat(attempts().lock(ANNA)).isEqualTo(SignInAttempts.NONE);
    }

    @Test
    default void keepsTheAttemptsUnderEachName() {
        save(ANNA, new SignInAttempts(3, NOW));
        save(NOBODY, new SignInAttempts(1, NOW.plusSeconds(1)));
        save(ANNA, new SignInAttempts(4, NOW.plusSeconds(2)));

        assertThat(attempts().lock(ANNA)).isEqualTo(new SignInAttempts(4, NOW.plusSeconds(2)));
        assertThat(attempts().lock(NOBODY)).isEqualTo(new SignInAttempts(1, NOW.plusSeconds(1)));
    }

    @Test
    default void forgetsTheAttemptsUnderAName() {
        save(ANNA, new SignInAttempts(3, NOW));
        save(NOBODY, new SignInAttempts(1, NOW));
        attempts().clear(ANNA);

        assertThat(attempts().lock(ANNA)).isEqualTo(SignInAttempts.NONE);
        assertThat(attempts().lock(NOBODY)).isEqualTo(new SignInAttempts(1, NOW));
    }

    @Test
    default void forgetsWhatIsLongAgo() {
        save(ANNA, new SignInAttempts(3, NOW));
        save(NOBODY, new SignInAttempts(1, NOW.plusSeconds(1)));
        attempts().deleteEarlierThan(NOW.plusSeconds(1));

        assertThat(attempts().lock(ANNA)).isEqualTo(SignInAttempts.NONE);
        assertThat(attempts().lock(NOBODY)).isEqualTo(new SignInAttempts(1, NOW.plusSeconds(1)));
    }

    private void save(SignInName name, SignInAttempts saved) {
        attempts().lock(name);
        attempts().save(name, saved);
    }
}
