package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;

import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.access.AddressAttempts;
import org.knotenpunkt.domain.shared.ClientAddress;

/** What every {@link AddressAttemptStore} does. A class that implements this runs it against one. */
public interface AddressAttemptStoreContract {
    ClientAddress HERE = new ClientAddress("192.0.2.1");
    ClientAddress THERE = new ClientAddress("20010db800010002");

    /** An empty store; the same one during one test. */
    AddressAttemptStore attempts();

    @Test
    default void countsFromNothing() {
        assertThat(attempts().lock(HERE)).isEqualTo(AddressAttempts.NONE);
        assertThat(attempts().lock(HERE)).isEqualTo(AddressAttempts.NONE);
    }

    @Test
    default void keepsTheAttemptsFromEachAddress() {
        save(HERE, new AddressAttempts(NOW));
        save(THERE, new AddressAttempts(NOW.plusSeconds(1)));
        save(HERE, new AddressAttempts(NOW.plusSeconds(2)));

        assertThat(attempts().lock(HERE)).isEqualTo(new AddressAttempts(NOW.plusSeconds(2)));
        assertThat(attempts().lock(THERE)).isEqualTo(new AddressAttempts(NOW.plusSeconds(1)));
    }

    @Test
    default void dropsWhatIsForgotten() {
        save(HERE, new AddressAttempts(NOW));
        save(THERE, new AddressAttempts(NOW.plusSeconds(1)));
        attempts().deleteForgottenBefore(NOW.plusSeconds(1));

        assertThat(attempts().lock(HERE)).isEqualTo(AddressAttempts.NONE);
        assertThat(attempts().lock(THERE)).isEqualTo(new AddressAttempts(NOW.plusSeconds(1)));
    }

    private void save(ClientAddress address, AddressAttempts saved) {
        attempts().lock(address);
        attempts().save(address, saved);
    }
}
