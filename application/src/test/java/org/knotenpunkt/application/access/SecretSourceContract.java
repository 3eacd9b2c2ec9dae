package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.access.SignInName;

/** What every {@link SecretSource} does. A class that implements this runs it against one. */
public interface SecretSourceContract {
    SecretSource secrets();

    @Test
    default void givesOutNothingTwice() {
        assertThat(secrets().token()).isNotEqualTo(secrets().token());
        assertThat(secrets().personalToken()).isNotEqualTo(secrets().personalToken());
        assertThat(secrets().password()).isNotEqualTo(secrets().password());
    }

    @Test
    default void givesOutPasswordsThatBreakNoRule() {
        assertThat(secrets().password().faults(new SignInName("anna@bochum.example"), "Anna", password -> false))
                .isEmpty();
    }
}
