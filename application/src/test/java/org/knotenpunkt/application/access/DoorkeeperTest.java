package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.BOCHUM;
import static org.knotenpunkt.domain.access.AccessExamples.HERE;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.PASSWORD;
import static org.knotenpunkt.domain.access.AccessExamples.TODAY;
import static org.knotenpunkt.domain.access.AccessExamples.aGrant;
import static org.knotenpunkt.domain.access.AccessExamples.aToken;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccessEvent;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.Session;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.ClientAddress;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

class DoorkeeperTest {
    private static final Password WRONG = new Password("zwei Birnen im Korb");
    private static final Scope TOWN = new Scope.Municipality(BOCHUM);

    private final AccessHouse house = new AccessHouse();

    @Test
    void whoKnowsNameAndPasswordGetsASession() {
        var account = house.withAccount(1);
        var signedIn = house.doorkeeper.signIn(account.name(), PASSWORD, HERE).orElseThrow();

        assertThat(signedIn.session()).isEqualTo(Session.start(signedIn.token(), account.id(), NOW));
        assertThat(house.doorkeeper.identify(signedIn.token()).map(Identity::name))
                .contains(account.name());
    }

    @Test
    void eachSignInGetsATokenOfItsOwn() {
        var account = house.withAccount(1);

        assertThat(house.signedIn(account).token())
                .isNotEqualTo(house.signedIn(account).token());
    }

    @Test
    void aWrongPasswordAnUnknownNameAndADisabledAccountGetTheSameAnswer() {
        var account = house.withAccount(1);
        var disabled = house.withAccount(2);
        house.accounts.save(disabled.disable(NOW).orElseThrow());
        Result<SignIn.SignedIn, AccessError> no = Result.refusal(new AccessError.SignInFailed());

        assertThat(house.doorkeeper.signIn(account.name(), WRONG, HERE)).isEqualTo(no);
        assertThat(house.doorkeeper.signIn(new SignInName("nobody@bochum.example"), PASSWORD, HERE))
                .isEqualTo(no);
        assertThat(house.doorkeeper.signIn(disabled.name(), PASSWORD, HERE)).isEqualTo(no);
    }

    @Test
    void thePasswordIsLookedAtEvenWhereThereIsNoAccount() {
        house.doorkeeper.signIn(new SignInName("nobody@bochum.example"), PASSWORD, HERE);

        assertThat(house.hasher.asked()).isEqualTo(1);
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneHasToWait() {
        var account = house.withAccount(1);
        for (int i = 0; i < 5; i++) {
            house.doorkeeper.signIn(account.name(), WRONG, HERE);
        }

        assertThat(house.doorkeeper.signIn(account.name(), PASSWORD, HERE))
                .isEqualTo(Result.refusal(new AccessError.TooManyAttempts(NOW.plusSeconds(30), 1)));
        assertThat(house.hasher.asked()).isEqualTo(5);
        house.clock.advance(Duration.ofSeconds(30));
        assertThat(house.doorkeeper.signIn(account.name(), PASSWORD, HERE)).isInstanceOf(Result.Success.class);
    }

    @Test
    void anUnknownNameHasToWaitJustTheSame() {
        var nobody = new SignInName("nobody@bochum.example");
        for (int i = 0; i < 5; i++) {
            house.doorkeeper.signIn(nobody, WRONG, HERE);
        }

        assertThat(house.doorkeeper.signIn(nobody, WRONG, HERE))
                .isEqualTo(Result.refusal(new AccessError.TooManyAttempts(NOW.plusSeconds(30), 1)));
    }

    @Test
    void whoTriesManyNamesFromOneAddressHasToWaitAsWithOneName() {
        for (int i = 0; i < 100; i++) {
            house.doorkeeper.signIn(new SignInName("nobody%d@bochum.example".formatted(i)), WRONG, HERE);
        }
        var account = house.withAccount(1);
        var soon = Result.refusal(new AccessError.TooManyAttempts(NOW.plus(Duration.ofMinutes(5)), 5));

        assertThat(house.doorkeeper.signIn(account.name(), PASSWORD, HERE)).isEqualTo(soon);
        assertThat(house.doorkeeper.signIn(new SignInName("nobody@bochum.example"), PASSWORD, HERE))
                .isEqualTo(soon);
        assertThat(house.hasher.asked()).isEqualTo(100);
        assertThat(house.doorkeeper.signIn(account.name(), PASSWORD, new ClientAddress("192.0.2.2")))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void whoKnowsThePasswordIsNotCountedAgainstTheAddress() {
        var account = house.withAccount(1);
        for (int i = 0; i < 300; i++) {
            house.signedIn(account);
        }

        assertThat(house.doorkeeper.signIn(account.name(), PASSWORD, HERE)).isInstanceOf(Result.Success.class);
    }

    @Test
    void theRightPasswordMakesTheWrongOnesForgotten() {
        var account = house.withAccount(1);
        for (int i = 0; i < 4; i++) {
            house.doorkeeper.signIn(account.name(), WRONG, HERE);
        }
        house.signedIn(account);
        house.doorkeeper.signIn(account.name(), WRONG, HERE);

        assertThat(house.doorkeeper.signIn(account.name(), PASSWORD, HERE)).isInstanceOf(Result.Success.class);
    }

    @Test
    void anUnknownTokenIsNobodys() {
        house.signedIn(house.withAccount(1));

        assertThat(house.doorkeeper.identify(aToken(99))).isEmpty();
    }

    @Test
    void whoSignsOutIsNobodyFromThenOn() {
        var signedIn = house.signedIn(house.withAccount(1));
        house.doorkeeper.signOut(signedIn.token());
        house.doorkeeper.signOut(signedIn.token());

        assertThat(house.doorkeeper.identify(signedIn.token())).isEmpty();
    }

    @Test
    void whoComesAndLeavesIsOnRecordOnceEach() {
        var account = house.withAccount(1);
        house.doorkeeper.signIn(account.name(), WRONG, HERE);
        var signedIn = house.signedIn(account);
        house.clock.advance(Duration.ofHours(1));
        house.doorkeeper.signOut(signedIn.token());
        house.doorkeeper.signOut(signedIn.token());

        assertThat(house.events.published())
                .containsExactly(
                        new AccessEvent.SignedIn(account.id(), NOW),
                        new AccessEvent.SignedOut(account.id(), NOW.plus(Duration.ofHours(1))));
    }

    @Test
    void aSessionThatNobodyUsesEnds() {
        var signedIn = house.signedIn(house.withAccount(1));
        house.clock.advance(Duration.ofHours(8));

        assertThat(house.doorkeeper.identify(signedIn.token())).isEmpty();
    }

    @Test
    void aSessionInUseGoesOnUntilItsAbsoluteLimit() {
        var signedIn = house.signedIn(house.withAccount(1));
        for (int i = 0; i < 30 * 4 - 1; i++) {
            house.clock.advance(Duration.ofHours(6));
            assertThat(house.doorkeeper.identify(signedIn.token())).isPresent();
        }
        house.clock.advance(Duration.ofHours(6));

        assertThat(house.doorkeeper.identify(signedIn.token())).isEmpty();
    }

    @Test
    void aRightThatEndsIsGoneWithTheNextRequest() {
        var account = house.withAccount(1);
        house.grants.save(aGrant(1, account.id(), Role.COORDINATION, TOWN, Validity.ALWAYS.endingOn(TODAY)));
        var signedIn = house.signedIn(account);

        assertThat(house.actor(signedIn).rights()).containsExactly(new Right(Role.COORDINATION, TOWN));
        house.clock.advance(Duration.ofHours(7));
        assertThat(house.actor(signedIn).rights()).isNotEmpty();
        house.clock.advance(Duration.ofHours(6));
        assertThat(house.actor(signedIn).rights()).isEmpty();
    }

    @Test
    void whoHasATemporaryPasswordHasNoRightsYet() {
        var account = house.withAccount(1, true);
        house.grants.save(aGrant(1, account.id(), Role.OPERATOR, new Scope.Installation()));
        var identity =
                house.doorkeeper.identify(house.signedIn(account).token()).orElseThrow();

        assertThat(identity.granted()).hasSize(1);
        assertThat(identity.actor().rights()).isEmpty();
        assertThat(identity.actor().isAnonymous()).isFalse();
    }

    @Test
    void sessionsThatAreOverAreClearedAwayWhenSomebodySignsIn() {
        var old = house.signedIn(house.withAccount(1));
        house.clock.advance(Duration.ofHours(9));
        house.signedIn(house.withAccount(2));

        assertThat(house.isAlive(old.session())).isFalse();
    }
}
