package org.knotenpunkt.application.access;

import java.util.Optional;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.SignInName;

/** Out-port: keeps accounts. */
public interface AccountRepository {
    Optional<Account> findById(AccountId id);

    Optional<Account> findByName(SignInName name);

    /**
     * Stores the account, in place of what was stored under the same id.
     *
     * @throws ConcurrentChangeException if somebody else has saved it since it was read, or taken its name
     */
    void save(Account account);
}
