package org.knotenpunkt.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInNameTest {
    @Test
    void capitalsAndSpacesAroundMakeNoDifference() {
        assertThat(new SignInName(" INGRID@Bochum.example ")).isEqualTo(new SignInName("ingrid@bochum.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ingrid", "@bochum.example", "ingrid@", "in grid@bochum.example", "a@b@c", "a@b\u0000"})
    void whatIsNoEmailAddressIsNoSignInName(String text) {
        assertThat(SignInName.isSignInName(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new SignInName(text));
    }

    @Test
    void anAddressLongerThanMailAllowsIsNoSignInName() {
        assertThat(SignInName.isSignInName("a".repeat(241) + "@bochum.example")).isFalse();
    }
}
