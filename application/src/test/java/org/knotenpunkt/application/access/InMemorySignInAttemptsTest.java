package org.knotenpunkt.application.access;

class InMemorySignInAttemptsTest implements SignInAttemptStoreContract {
    private final InMemorySignInAttempts attempts = new InMemorySignInAttempts();

    @Override
    public SignInAttemptStore attempts() {
        return attempts;
    }
}
