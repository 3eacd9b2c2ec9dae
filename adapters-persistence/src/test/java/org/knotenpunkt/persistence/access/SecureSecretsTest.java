package org.knotenpunkt.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.access.SecretSource;
import org.knotenpunkt.application.access.SecretSourceContract;

class SecureSecretsTest implements SecretSourceContract {
    private final SecureSecrets secrets = new SecureSecrets();

    @Override
    public SecretSource secrets() {
        return secrets;
    }

    @Test
    void aPasswordHasFiveGroupsOfCharactersThatNobodyConfuses() {
        assertThat(secrets.password().value()).matches("[a-km-np-z2-9]{4}(-[a-km-np-z2-9]{4}){4}");
    }
}
