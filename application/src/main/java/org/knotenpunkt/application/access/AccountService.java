package org.knotenpunkt.application.access;

import static org.knotenpunkt.domain.access.AccessAction.MANAGE_ACCOUNTS;

import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.Keeper;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccessEvent;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Takes accounts through their life. */
public final class AccountService implements CreateAccount, DisableAccount, EnableAccount, ResetPassword {
    private final AccountRepository accounts;
    private final SessionStore sessions;
    private final PersonalTokenStore tokens;
    private final NewPasswords passwords;
    private final Rights rights;
    private final DomainEvents events;
    private final Keeper<Account> keeper;
    private final Transactions transactions;
    private final IdSource ids;
    private final InstantSource clock;

    public AccountService(
            AccountRepository accounts,
            SessionStore sessions,
            PersonalTokenStore tokens,
            NewPasswords passwords,
            Rights rights,
            DomainEvents events,
            Transactions transactions,
            IdSource ids,
            InstantSource clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tokens = tokens;
        this.passwords = passwords;
        this.rights = rights;
        this.events = events;
        this.keeper = new Keeper<>(accounts::save, events);
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Result<AccountWithPassword, AccessError> create(
            Actor actor, SignInName name, String displayName, @Nullable Password password) {
        return permitted(actor, name)
                .flatMap(permitted -> passwords.prepare(name, displayName, password))
                .flatMap(prepared -> transactions.call(
                        actor,
                        () -> unlessTaken(name)
                                .map(free -> Account.create(
                                        new AccountId(ids.next()),
                                        name,
                                        displayName,
                                        prepared.credential(),
                                        clock.instant()))
                                .map(account -> keeper.save(actor, account))
                                .map(account -> new AccountWithPassword(account, prepared.temporary()))));
    }

    private Result<SignInName, AccessError> unlessTaken(SignInName name) {
        return accounts.findByName(name).isPresent()
                ? Result.refusal(new AccessError.SignInNameTaken())
                : Result.success(name);
    }

    @Override
    public Result<Account, AccessError> disable(Actor actor, AccountId id, long version) {
        return transactions.call(
                actor,
                () -> find(actor, id, version)
                        .flatMap(account -> account.disable(clock.instant()))
                        .peek(account -> sessions.deleteAll(account.id()))
                        .map(account -> keeper.save(actor, account))
                        .peek(account -> revokeTokens(actor, account.id())));
    }

    @Override
    public Result<Account, AccessError> enable(Actor actor, AccountId id, long version) {
        return transactions.call(
                actor,
                () -> find(actor, id, version)
                        .flatMap(account -> account.enable(clock.instant()))
                        .map(account -> keeper.save(actor, account)));
    }

    @Override
    public Result<AccountWithPassword, AccessError> reset(
            Actor actor, AccountId id, long version, @Nullable Password password) {
        return transactions
                .read(actor, () -> find(actor, id, version))
                .flatMap(account -> passwords.prepare(account.name(), account.displayName(), password))
                .flatMap(prepared -> transactions.call(
                        actor,
                        () -> find(actor, id, version)
                                .map(account -> account.withCredential(prepared.credential(), clock.instant()))
                                .peek(account -> sessions.deleteAll(account.id()))
                                .map(account -> keeper.save(actor, account))
                                .peek(account -> revokeTokens(actor, account.id()))
                                .map(account -> new AccountWithPassword(account, prepared.temporary()))));
    }

    /** Whoever has one of its tokens is shut out for good: it does not come back to life when the account is enabled again. */
    private void revokeTokens(Actor actor, AccountId account) {
        var now = clock.instant();
        var revoked = tokens.findByAccount(account);
        revoked.forEach(token -> tokens.revoke(token.id(), now));
        events.publish(
                actor,
                revoked.stream()
                        .map(token -> new AccessEvent.TokenRevoked(account, token.id(), now))
                        .toList());
    }

    /** The account that is to change, which is not the actor's own. */
    private Result<Account, AccessError> find(Actor actor, AccountId id, long version) {
        return permitted(actor, id)
                .flatMap(permitted -> id.value().equals(actor.account())
                        ? Result.refusal(new AccessError.OwnAccount())
                        : Result.of(accounts.findById(id), new AccessError.AccountNotFound(id)))
                .peek(account -> keeper.requireSeen(account, version));
    }

    private <T> Result<T, AccessError> permitted(Actor actor, T value) {
        return rights.require(actor, MANAGE_ACCOUNTS, new Scope.Installation(), value)
                .mapRefusal(AccessError.NotAllowed::new);
    }
}
