package org.knotenpunkt.application.access;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.knotenpunkt.domain.access.AddressAttempts;
import org.knotenpunkt.domain.shared.ClientAddress;

/** Attempts to sign in from addresses, counted in memory. */
public final class InMemoryAddressAttempts implements AddressAttemptStore {
    private final Map<ClientAddress, AddressAttempts> attempts = new ConcurrentHashMap<>();

    @Override
    public AddressAttempts lock(ClientAddress address) {
        return attempts.getOrDefault(address, AddressAttempts.NONE);
    }

    @Override
    public void save(ClientAddress address, AddressAttempts saved) {
        attempts.put(address, saved);
    }

    @Override
    public void deleteForgottenBefore(Instant instant) {
        attempts.values().removeIf(kept -> kept.forgottenAt().isBefore(instant));
    }
}
