package org.knotenpunkt.application.access;

class InMemoryAddressAttemptsTest implements AddressAttemptStoreContract {
    private final InMemoryAddressAttempts attempts = new InMemoryAddressAttempts();

    @Override
    public AddressAttemptStore attempts() {
        return attempts;
    }
}
