package org.knotenpunkt.application.access;

class CountingSecretsTest implements SecretSourceContract {
    private final CountingSecrets secrets = new CountingSecrets();

    @Override
    public SecretSource secrets() {
        return secrets;
    }
}
