package org.knotenpunkt.application.access;

import static org.knotenpunkt.domain.shared.Actor.ANONYMOUS;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AddressAttempts;
import org.knotenpunkt.domain.access.Credential;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.SignInAttempts;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.ClientAddress;
import org.knotenpunkt.domain.shared.Result;

/**
 * Looks at passwords, not too often under one name, nor from one address. It counts an attempt in a transaction of its own, which stays when the
 * use case fails, and looks at the password in none, for that takes long.
 */
public final class PasswordCheck {
    private final AccountRepository accounts;
    private final SignInAttemptStore attempts;
    private final AddressAttemptStore addresses;
    private final PasswordHasher hasher;
    private final Transactions transactions;
    private final InstantSource clock;

    public PasswordCheck(
            AccountRepository accounts,
            SignInAttemptStore attempts,
            AddressAttemptStore addresses,
            PasswordHasher hasher,
            Transactions transactions,
            InstantSource clock) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.addresses = addresses;
        this.hasher = hasher;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The account to which name and password belong, or empty; refused only if it was tried too often. */
    Result<Optional<Account>, AccessError> check(SignInName name, Password password) {
        return transactions.call(ANONYMOUS, () -> count(name)).map(counted -> find(name, password));
    }

    /** As {@link #check(SignInName, Password)}, of somebody who has not signed in yet. */
    Result<Optional<Account>, AccessError> check(SignInName name, Password password, ClientAddress from) {
        return transactions
                .call(ANONYMOUS, () -> count(name).flatMap(counted -> count(from)))
                .map(counted -> find(name, password));
    }

    private Result<AddressAttempts, AccessError> count(ClientAddress from) {
        return addresses.lock(from).attempt(clock.instant()).peek(counted -> addresses.save(from, counted));
    }

    private Result<SignInAttempts, AccessError> count(SignInName name) {
        return attempts.lock(name).attempt(clock.instant()).peek(counted -> attempts.save(name, counted));
    }

    private Optional<Account> find(SignInName name, Password password) {
        var account = transactions.read(ANONYMOUS, () -> accounts.findByName(name));
        var hash = account.map(Account::credential).map(Credential::hash).orElse(null);
        return hasher.matches(password, hash) ? account : Optional.empty();
    }

    /** The password was right: that attempt is forgotten, those under the name are, and so are all that count no more. */
    void forgetAttempts(SignInName name, ClientAddress from, Instant now) {
        forgetAttempts(name, now);
        addresses.save(from, addresses.lock(from).withoutOne());
        addresses.deleteForgottenBefore(now);
    }

    /** The password was right: the attempts under the name are forgotten, and so are all that count no more. */
    void forgetAttempts(SignInName name, Instant now) {
        attempts.clear(name);
        attempts.deleteEarlierThan(now.minus(SignInAttempts.FORGOTTEN_AFTER));
    }
}
