package org.knotenpunkt.application.access;

import java.time.Instant;
import org.knotenpunkt.domain.access.AddressAttempts;
import org.knotenpunkt.domain.shared.ClientAddress;

/** Out-port: counts the attempts to sign in from addresses, which it keeps as hashes only and until they are forgotten. */
public interface AddressAttemptStore {
    /** The attempts from the address; until the transaction ends nobody else gets them. */
    AddressAttempts lock(ClientAddress address);

    void save(ClientAddress address, AddressAttempts attempts);

    /** Drops all addresses of which everything was forgotten before. */
    void deleteForgottenBefore(Instant instant);
}
