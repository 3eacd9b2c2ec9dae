package org.knotenpunkt.application.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.PersonalToken;
import org.knotenpunkt.domain.access.PersonalTokenId;

/** Out-port: keeps personal access tokens. */
public interface PersonalTokenStore {
    /**
     * Whose token it is that has the hash, with what the account's grants give on the day; empty if there is no such token or the
     * account is disabled. One query.
     */
    Optional<Identified<PersonalToken>> identify(String hash, LocalDate day);

    /** The tokens of the account, the newest first. */
    List<PersonalToken> findByAccount(AccountId account);

    void add(PersonalToken token);

    /** Notes when the token was last used; does nothing if it was revoked meanwhile. */
    void touch(PersonalTokenId id, Instant lastUsedAt);

    /** Lets the token count for nothing from now on, if there is one; the audit still tells what it was called. */
    void revoke(PersonalTokenId id, Instant at);
}
