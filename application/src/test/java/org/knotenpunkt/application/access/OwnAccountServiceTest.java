package org.knotenpunkt.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.HERE;
import static org.knotenpunkt.domain.access.AccessExamples.NOW;
import static org.knotenpunkt.domain.access.AccessExamples.PASSWORD;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccessEvent;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.Session;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;

class OwnAccountServiceTest {
    private static final Password NEW = new Password("vier Pflaumen im Glas");

    private final AccessHouse house = new AccessHouse();

    @Test
    void aNewPasswordEndsAllOtherSessions() {
        var account = house.withAccount(1);
        var here = house.signedIn(account);
        var elsewhere = house.signedIn(account);

        assertThat(change(here, PASSWORD, NEW)).isInstanceOf(Result.Success.class);
        assertThat(house.isAlive(here.session())).isTrue();
        assertThat(house.isAlive(elsewhere.session())).isFalse();
        assertThat(house.doorkeeper.signIn(account.name(), PASSWORD, HERE)).isInstanceOf(Result.Refusal.class);
        assertThat(house.doorkeeper.signIn(account.name(), NEW, HERE)).isInstanceOf(Result.Success.class);
        var cameIn = new AccessEvent.SignedIn(account.id(), NOW);
        assertThat(house.events.published())
                .containsExactly(cameIn, cameIn, new AccessEvent.PasswordChanged(account.id(), false, NOW), cameIn);
    }

    @Test
    void aTemporaryPasswordIsReplacedByOnesOwn() {
        var signedIn = house.signedIn(house.withAccount(1, true));

        assertThat(change(signedIn, PASSWORD, NEW).orElseThrow().credential().temporary())
                .isFalse();
    }

    @Test
    void thePresentPasswordHasToBeRight() {
        var signedIn = house.signedIn(house.withAccount(1));

        assertThat(change(signedIn, new Password("falsch"), NEW))
                .isEqualTo(Result.refusal(new AccessError.PasswordWrong()));
    }

    @Test
    void thePresentPasswordCannotBeGuessedEither() {
        var signedIn = house.signedIn(house.withAccount(1));
        for (int i = 0; i < 5; i++) {
            change(signedIn, new Password("falsch"), NEW);
        }

        assertThat(change(signedIn, PASSWORD, NEW))
                .isEqualTo(Result.refusal(new AccessError.TooManyAttempts(NOW.plusSeconds(30), 1)));
    }

    @Test
    void theNewPasswordBreaksNoRuleAndIsNew() {
        var signedIn = house.signedIn(house.withAccount(1));

        assertThat(change(signedIn, PASSWORD, new Password("kurz")))
                .isEqualTo(unfit(new AccessError.PasswordTooShort(12)));
        assertThat(change(signedIn, PASSWORD, PASSWORD)).isEqualTo(unfit(new AccessError.PasswordUnchanged()));
        assertThat(change(signedIn, PASSWORD, new Password("Passwort1")))
                .as("all at once")
                .isEqualTo(unfit(new AccessError.PasswordEasilyGuessed(), new AccessError.PasswordTooShort(12)));
    }

    private static Result<Account, AccessError> unfit(AccessError... faults) {
        return Result.refusal(new AccessError.PasswordUnfit(List.of(faults)));
    }

    @Test
    void ofThePresentPasswordNothingIsLearnedWhileTheNewOneDoesNotDo() {
        var account = house.withAccount(1);
        var signedIn = house.signedIn(account);

        for (int attempt = 0; attempt < 20; attempt++) {
            assertThat(change(signedIn, new Password("falsch geraten, ganz"), new Password("kurz")))
                    .isEqualTo(unfit(new AccessError.PasswordTooShort(12)));
        }
        assertThat(change(signedIn, PASSWORD, new Password("vier Pflaumen im Glas")))
                .as("none of that counted as an attempt")
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void aNewPasswordIsJudgedOnce() {
        var signedIn = house.signedIn(house.withAccount(1));

        change(signedIn, PASSWORD, new Password("vier Pflaumen im Glas"));

        assertThat(house.guesser.asked()).isEqualTo(1);
    }

    @Test
    void oneSeesOnesOwnSessionsThatAreNotOver() {
        var account = house.withAccount(1);
        var old = house.signedIn(account);
        house.clock.advance(Duration.ofHours(7));
        var young = house.signedIn(account);
        house.signedIn(house.withAccount(2));
        house.clock.advance(Duration.ofHours(2));

        assertThat(house.isAlive(old.session())).isTrue();
        assertThat(house.ownAccount.list(house.actor(young)).orElseThrow())
                .extracting(Session::id)
                .containsExactly(young.session().id());
    }

    @Test
    void oneEndsOnesOwnSessionsOnly() {
        var account = house.withAccount(1);
        var mine = house.signedIn(account);
        var mineElsewhere = house.signedIn(account).session();
        var theirs = house.signedIn(house.withAccount(2)).session();

        assertThat(house.ownAccount.revoke(house.actor(mine), mineElsewhere.id()))
                .isEqualTo(Result.success(mineElsewhere));
        assertThat(house.ownAccount.revoke(house.actor(mine), theirs.id()))
                .isEqualTo(Result.refusal(new AccessError.SessionNotFound(theirs.id())));
        assertThat(house.isAlive(mineElsewhere)).isFalse();
        assertThat(house.isAlive(theirs)).isTrue();
        assertThat(house.events.published())
                .filteredOn(AccessEvent.SessionRevoked.class::isInstance)
                .containsExactly(new AccessEvent.SessionRevoked(mineElsewhere.account(), NOW));
    }

    @Test
    void whoHasNotSignedInHasNoAccount() {
        var notSignedIn = new AccessError.NotAllowed(new Denial.NotSignedIn());
        var session = house.signedIn(house.withAccount(1)).session();

        assertThat(house.ownAccount.list(Actor.ANONYMOUS)).isEqualTo(Result.refusal(notSignedIn));
        assertThat(house.ownAccount.revoke(Actor.ANONYMOUS, session.id())).isEqualTo(Result.refusal(notSignedIn));
        assertThat(house.ownAccount.change(Actor.ANONYMOUS, session.id(), PASSWORD, NEW))
                .isEqualTo(Result.refusal(notSignedIn));
    }

    private Result<Account, AccessError> change(SignIn.SignedIn signedIn, Password present, Password chosen) {
        return house.ownAccount.change(house.actor(signedIn), signedIn.session().id(), present, chosen);
    }
}
