package org.knotenpunkt.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.aPersonalToken;
import static org.knotenpunkt.domain.access.AccessExamples.aSecret;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;

import org.junit.jupiter.api.Test;

class PersonalTokenSecretTest {
    private static final PersonalTokenSecret SECRET = aSecret(7);

    @Test
    void aTokenIsKnownByItsBeginningAndItsChecksum() {
        assertThat(SECRET.value()).startsWith("kp_").hasSize(55);
        assertThat(PersonalTokenSecret.isPersonalTokenSecret(SECRET.value())).isTrue();
    }

    @Test
    void aMistypedTokenIsNone() {
        var value = SECRET.value();
        for (int i = 0; i < value.length(); i++) {
            var mistyped = value.substring(0, i) + (value.charAt(i) == '1' ? '2' : '1') + value.substring(i + 1);
            assertThat(PersonalTokenSecret.isPersonalTokenSecret(mistyped))
                    .as(mistyped)
                    .isFalse();
        }
    }

    @Test
    void aSecretIsNeverShown() {
        assertThat(SECRET.toString()).isEqualTo("PersonalTokenSecret[***]");
        assertThat(aPersonalToken(1, anAccount(1).id(), TokenReach.READ).toString())
                .doesNotContain(aSecret(1).hash());
    }
}
