package org.knotenpunkt.application.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.HERE;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.PASSWORD;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;
import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.domain.access.AccessExamples.somebodyWith;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.access.AccessAction;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccessEvent;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.access.TokenReach;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

class AccountServiceTest {
    private static final SignInName NAME = new SignInName("ingrid@bochum.example");

    private final AccessHouse house = new AccessHouse();
    private final Actor operator = Actor.operator();

    @Test
    void anAccountWithAPasswordThatItsOwnerChoseIsReadyAtOnce() {
        var created = house.accountService
                .create(operator, NAME, "Ingrid Beispiel", PASSWORD)
                .orElseThrow();

        assertThat(created.temporary()).isNull();
        assertThat(created.account().credential().temporary()).isFalse();
        assertThat(house.accounts.findByName(NAME)).contains(created.account());
        assertThat(house.events.published())
                .containsExactly(
                        new AccessEvent.AccountCreated(created.account().id(), NOW));
        assertThat(house.doorkeeper.signIn(NAME, PASSWORD, HERE)).isInstanceOf(Result.Success.class);
    }

    @Test
    void anAccountWithoutAPasswordGetsATemporaryOne() {
        var created = house.accountService
                .create(operator, NAME, "Ingrid Beispiel", null)
                .orElseThrow();

        assertThat(created.account().credential().temporary()).isTrue();
        assertThat(house.doorkeeper.signIn(NAME, requireNonNull(created.temporary()), HERE))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void aNameIsTakenOnce() {
        house.accountService.create(operator, NAME, "Ingrid Beispiel", PASSWORD);

        assertThat(house.accountService.create(operator, NAME, "Ingrid Muster", PASSWORD))
                .isEqualTo(Result.refusal(new AccessError.SignInNameTaken()));
    }

    @Test
    void aPasswordThatBreaksARuleMakesNoAccount() {
        assertThat(house.accountService.create(operator, NAME, "Ingrid Beispiel", new Password("kurz")))
                .isEqualTo(
                        Result.refusal(new AccessError.PasswordUnfit(List.of(new AccessError.PasswordTooShort(12)))));
        assertThat(house.accountService.create(operator, NAME, "Ingrid Beispiel", new Password("Passwort1")))
                .as("all at once")
                .isEqualTo(Result.refusal(new AccessError.PasswordUnfit(
                        List.of(new AccessError.PasswordEasilyGuessed(), new AccessError.PasswordTooShort(12)))));
        assertThat(house.accounts.findByName(NAME)).isEmpty();
    }

    @Test
    void disablingAnAccountEndsItsSessions() {
        var account = house.withAccount(1);
        var session = house.signedIn(account).session();

        assertThat(house.accountService.disable(operator, account.id(), account.version()))
                .isInstanceOf(Result.Success.class);
        assertThat(house.isAlive(session)).isFalse();
        assertThat(house.doorkeeper.signIn(account.name(), PASSWORD, HERE))
                .isEqualTo(Result.refusal(new AccessError.SignInFailed()));
    }

    @Test
    void anEnabledAccountCanSignInAgain() {
        var account = house.withAccount(1);
        var disabled = house.accountService
                .disable(operator, account.id(), account.version())
                .orElseThrow();

        assertThat(house.accountService.enable(operator, account.id(), disabled.version()))
                .isInstanceOf(Result.Success.class);
        assertThat(house.doorkeeper.signIn(account.name(), PASSWORD, HERE)).isInstanceOf(Result.Success.class);
    }

    @Test
    void aPasswordThatWasResetEndsAllSessions() {
        var account = house.withAccount(1);
        var session = house.signedIn(account).session();
        var reset = house.accountService
                .reset(operator, account.id(), account.version(), null)
                .orElseThrow();

        assertThat(house.isAlive(session)).isFalse();
        assertThat(reset.account().credential().temporary()).isTrue();
        assertThat(house.doorkeeper.signIn(account.name(), requireNonNull(reset.temporary()), HERE))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void tokensOfADisabledAccountDoNotComeBackToLife() {
        var account = house.withAccount(1);
        var token = tokenOf(account);
        var disabled = house.accountService
                .disable(operator, account.id(), account.version())
                .orElseThrow();
        house.accountService.enable(operator, account.id(), disabled.version()).orElseThrow();

        assertThat(house.doorkeeper.identify(token.secret())).isEmpty();
        assertThat(house.events.published())
                .contains(
                        new AccessEvent.TokenRevoked(account.id(), token.token().id(), NOW));
    }

    @Test
    void aPasswordThatWasResetRevokesAllTokens() {
        var account = house.withAccount(1);
        var tokens = List.of(tokenOf(account), tokenOf(account));
        var other = tokenOf(house.withAccount(2));
        house.accountService
                .reset(operator, account.id(), account.version(), PASSWORD)
                .orElseThrow();

        assertThat(tokens)
                .allSatisfy(token ->
                        assertThat(house.doorkeeper.identify(token.secret())).isEmpty());
        assertThat(house.doorkeeper.identify(other.secret())).isPresent();
    }

    private CreatedToken tokenOf(Account account) {
        var owner = new Actor(account.id().value(), Set.of());
        return house.tokenService
                .create(owner, "Auswertung", TokenReach.READ, TODAY)
                .orElseThrow();
    }

    @Test
    void nobodyDisablesOrResetsTheirOwnAccount() {
        var account = house.withAccount(1);
        var self = new Actor(account.id().value(), Set.of(new Right(Role.OPERATOR, new Scope.Installation())));

        assertThat(house.accountService.disable(self, account.id(), account.version()))
                .isEqualTo(Result.refusal(new AccessError.OwnAccount()));
        assertThat(house.accountService.reset(self, account.id(), account.version(), null))
                .isEqualTo(Result.refusal(new AccessError.OwnAccount()));
    }

    @Test
    void whoSawAnOlderAccountChangesNothing() {
        var account = house.withAccount(1);
        house.accountService.disable(operator, account.id(), account.version());

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> house.accountService.enable(operator, account.id(), account.version()));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> house.accountService.reset(operator, account.id(), account.version(), null));
    }

    @Test
    void anUnknownAccountIsNotFound() {
        var unknown = anAccount(7).id();

        assertThat(house.accountService.disable(operator, unknown, 1))
                .isEqualTo(Result.refusal(new AccessError.AccountNotFound(unknown)));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "OPERATOR")
    void onlyTheOperatorKeepsAccounts(Role role) {
        var account = house.withAccount(1);
        AccountId id = account.id();
        var somebody = somebodyWith(role, new Scope.Municipality(BOCHUM));
        var no = Result.refusal(new AccessError.NotAllowed(new Denial.RoleMissing(AccessAction.MANAGE_ACCOUNTS)));

        assertThat(house.accountService.create(somebody, NAME, "Ingrid Beispiel", PASSWORD))
                .isEqualTo(no);
        assertThat(house.accountService.disable(somebody, id, 1)).isEqualTo(no);
        assertThat(house.accountService.enable(somebody, id, 1)).isEqualTo(no);
        assertThat(house.accountService.reset(somebody, id, 1, null)).isEqualTo(no);
        assertThat(house.queryService.list(somebody, null, AccessQueriesContract.FIRST))
                .isEqualTo(no);
        assertThat(house.queryService.find(somebody, id)).isEqualTo(no);
        assertThat(house.queryService.find(somebody, account.name())).isEqualTo(no);
    }
}
