package org.knotenpunkt.application.access;

import static org.knotenpunkt.domain.shared.Actor.ANONYMOUS;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccessEvent;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.PersonalToken;
import org.knotenpunkt.domain.access.PersonalTokenSecret;
import org.knotenpunkt.domain.access.Session;
import org.knotenpunkt.domain.access.SessionLimits;
import org.knotenpunkt.domain.access.SessionToken;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.access.TokenReach;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.ClientAddress;
import org.knotenpunkt.domain.shared.Result;

/** Makes actors of strangers, and so is the only one in the house to serve somebody who is not an actor yet. */
public final class Doorkeeper implements SignIn, SignOut, IdentifySession, IdentifyToken {
    private final AccountRepository accounts;
    private final SessionStore sessions;
    private final PersonalTokenStore tokens;
    private final PasswordCheck passwords;
    private final SecretSource secrets;
    private final DomainEvents events;
    private final Transactions transactions;
    private final InstantSource clock;
    private final Today today;
    private final SessionLimits limits;

    public Doorkeeper(
            AccountRepository accounts,
            SessionStore sessions,
            PersonalTokenStore tokens,
            PasswordCheck passwords,
            SecretSource secrets,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            Today today,
            SessionLimits limits) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.passwords = passwords;
        this.secrets = secrets;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
        this.today = today;
        this.limits = limits;
    }

    @Override
    public Result<SignedIn, AccessError> signIn(SignInName name, Password password, ClientAddress from) {
        return passwords
                .check(name, password, from)
                .flatMap(account -> Result.of(account, new AccessError.SignInFailed()))
                .flatMap(account -> start(account, from));
    }

    /** The password was looked at outside a transaction; it has to be the right one still. */
    private Result<SignedIn, AccessError> start(Account checked, ClientAddress from) {
        return transactions.call(
                ANONYMOUS,
                () -> Result.of(
                                accounts.findById(checked.id())
                                        .filter(account -> account.credential().equals(checked.credential()))
                                        .filter(account -> !account.isDisabled()),
                                (AccessError) new AccessError.SignInFailed())
                        .map(account -> start(account, from, clock.instant())));
    }

    private SignedIn start(Account account, ClientAddress from, Instant now) {
        var token = secrets.token();
        var session = Session.start(token, account.id(), now);
        sessions.deleteUnusedSince(now.minus(limits.idle()));
        sessions.add(session);
        passwords.forgetAttempts(account.name(), from, now);
        publish(new AccessEvent.SignedIn(account.id(), now));
        return new SignedIn(token, session);
    }

    @Override
    public void signOut(SessionToken token) {
        transactions.call(ANONYMOUS, () -> {
            sessions.delete(token.session())
                    .ifPresent(account -> publish(new AccessEvent.SignedOut(account, clock.instant())));
            return token;
        });
    }

    /** Who comes or leaves acts by no right, whichever they hold. */
    private void publish(AccessEvent.OfAccount event) {
        events.publish(new Actor(event.subject(), Set.of()), List.of(event));
    }

    @Override
    public Optional<Identity> identify(SessionToken token) {
        var now = clock.instant();
        var found = transactions
                .query(() -> sessions.identify(token.session(), today.today()))
                .filter(identified -> identified.by().isAlive(now, limits));
        found.map(Identified::by).filter(session -> session.isOutdated(now)).ifPresent(session -> touch(session, now));
        return found.map(Identified::identity);
    }

    private void touch(Session session, Instant now) {
        transactions.call(ANONYMOUS, () -> {
            sessions.touch(session.id(), now);
            return session;
        });
    }

    @Override
    public Optional<Identity> identify(PersonalTokenSecret secret) {
        return identify(secret, token -> token.reach() != TokenReach.CALENDAR);
    }

    @Override
    public Optional<Identity> identifySubscriber(PersonalTokenSecret secret) {
        return identify(secret, token -> token.reach() == TokenReach.CALENDAR);
    }

    private Optional<Identity> identify(PersonalTokenSecret secret, Predicate<PersonalToken> fitting) {
        var now = clock.instant();
        var day = today.today();
        var found = transactions
                .query(() -> tokens.identify(secret.hash(), day))
                .filter(identified -> fitting.test(identified.by()))
                .filter(identified -> identified.by().isAlive(day));
        found.map(Identified::by).filter(token -> token.isOutdated(now)).ifPresent(token -> touch(token, now));
        return found.map(Identified::identity);
    }

    private void touch(PersonalToken token, Instant now) {
        transactions.call(ANONYMOUS, () -> {
            tokens.touch(token.id(), now);
            return token;
        });
    }
}
