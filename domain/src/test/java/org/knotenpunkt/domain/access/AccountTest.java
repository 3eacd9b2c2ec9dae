package org.knotenpunkt.domain.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.aDisabledAccount;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;

import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Result;

class AccountTest {
    @Test
    void aNewAccountTellsThatItWasCreated() {
        var account = anAccount(1);

        assertThat(account.version()).isZero();
        assertThat(account.events()).containsExactly(new AccessEvent.AccountCreated(account.id(), NOW));
    }

    @Test
    void anAccountIsDisabledOnce() {
        var account = anAccount(1).saved();
        var disabled = account.disable(NOW).orElseThrow();

        assertThat(disabled.disabledAt()).contains(NOW);
        assertThat(disabled.events()).containsExactly(new AccessEvent.AccountDisabled(account.id(), NOW));
        assertThat(disabled.disable(NOW)).isEqualTo(Result.refusal(new AccessError.AccountDisabled()));
    }

    @Test
    void onlyADisabledAccountIsEnabled() {
        var account = aDisabledAccount(1).saved();
        var enabled = account.enable(NOW).orElseThrow();

        assertThat(enabled.isDisabled()).isFalse();
        assertThat(enabled.events()).containsExactly(new AccessEvent.AccountEnabled(account.id(), NOW));
        assertThat(enabled.enable(NOW)).isEqualTo(Result.refusal(new AccessError.AccountNotDisabled()));
    }

    @Test
    void aNewPasswordTellsNothingOfItself() {
        var account = anAccount(1).saved();
        var changed = account.withCredential(new Credential("other hash", true), NOW);

        assertThat(changed.credential().hash()).isEqualTo("other hash");
        assertThat(changed.events()).containsExactly(new AccessEvent.PasswordChanged(account.id(), true, NOW));
    }

    @Test
    void storingRaisesTheVersionAndLeavesNoEvents() {
        var stored = anAccount(1).saved();

        assertThat(stored.version()).isEqualTo(1);
        assertThat(stored.events()).isEmpty();
    }

    @Test
    void aPersonHasAName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Account.create(
                        anAccount(1).id(),
                        anAccount(1).name(),
                        " ",
                        anAccount(1).credential(),
                        NOW));
    }
}
