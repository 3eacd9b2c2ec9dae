package org.knotenpunkt.application.access;

import java.time.InstantSource;
import java.util.List;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccessEvent;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Credential;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.Session;
import org.knotenpunkt.domain.access.SessionId;
import org.knotenpunkt.domain.access.SessionLimits;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** What everybody who has signed in may do with their own account, whatever their rights. */
public final class OwnAccountService implements ChangePassword, ListSessions, RevokeSession {
    private final AccountRepository accounts;
    private final SessionStore sessions;
    private final PasswordCheck passwords;
    private final NewPasswords newPasswords;
    private final DomainEvents events;
    private final Keeper<Account> keeper;
    private final Transactions transactions;
    private final InstantSource clock;
    private final SessionLimits limits;

    public OwnAccountService(
            AccountRepository accounts,
            SessionStore sessions,
            PasswordCheck passwords,
            NewPasswords newPasswords,
            DomainEvents events,
            Transactions transactions,
            InstantSource clock,
            SessionLimits limits) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.newPasswords = newPasswords;
        this.events = events;
        this.keeper = new Keeper<>(accounts::save, events);
        this.transactions = transactions;
        this.clock = clock;
        this.limits = limits;
    }

    @Override
    public Result<List<AccessError>, AccessError> faults(Actor actor, Password present, Password chosen) {
        return transactions.read(actor, () -> find(actor)).map(account -> faults(account, present, chosen));
    }

    private List<AccessError> faults(Account account, Password present, Password chosen) {
        return chosen.equals(present)
                ? List.of(new AccessError.PasswordUnchanged())
                : newPasswords.faults(account.name(), account.displayName(), chosen);
    }

    @Override
    public Result<Account, AccessError> change(Actor actor, SessionId session, Password present, Password chosen) {
        return transactions
                .read(actor, () -> find(actor))
                .flatMap(account -> fit(account, present, chosen))
                .flatMap(account -> passwords.check(account.name(), present))
                .flatMap(account -> Result.of(account, new AccessError.PasswordWrong()))
                .map(account -> {
                    var credential = newPasswords.chosen(chosen);
                    return transactions.call(actor, () -> store(actor, session, account, credential));
                });
    }

    private Result<Account, AccessError> fit(Account account, Password present, Password chosen) {
        var faults = faults(account, present, chosen);
        return faults.isEmpty() ? Result.success(account) : Result.refusal(new AccessError.PasswordUnfit(faults));
    }

    private Account store(Actor actor, SessionId session, Account account, Credential credential) {
        var now = clock.instant();
        var changed = keeper.save(actor, account.withCredential(credential, now));
        sessions.deleteOthers(changed.id(), session);
        passwords.forgetAttempts(changed.name(), now);
        return changed;
    }

    private Result<Account, AccessError> find(Actor actor) {
        return Owner.of(actor).flatMap(id -> Result.of(accounts.findById(id), new AccessError.AccountNotFound(id)));
    }

    @Override
    public Result<List<Session>, AccessError> list(Actor actor) {
        return Owner.of(actor).map(id -> transactions.read(actor, () -> alive(id)));
    }

    private List<Session> alive(AccountId id) {
        var now = clock.instant();
        return sessions.findByAccount(id).stream()
                .filter(session -> session.isAlive(now, limits))
                .toList();
    }

    @Override
    public Result<Session, AccessError> revoke(Actor actor, SessionId session) {
        return Owner.of(actor)
                .flatMap(id -> transactions.call(
                        actor,
                        () -> alive(id).stream()
                                .filter(own -> own.id().equals(session))
                                .findFirst()
                                .<Result<Session, AccessError>>map(Result::success)
                                .orElseGet(() -> Result.refusal(new AccessError.SessionNotFound(session)))
                                .peek(own -> end(actor, own))));
    }

    private void end(Actor actor, Session session) {
        sessions.delete(session.id())
                .ifPresent(account ->
                        events.publish(actor, List.of(new AccessEvent.SessionRevoked(account, clock.instant()))));
    }
}
