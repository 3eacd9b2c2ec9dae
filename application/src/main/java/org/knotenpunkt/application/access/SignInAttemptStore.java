package org.knotenpunkt.application.access;

import java.time.Instant;
import org.knotenpunkt.domain.access.SignInAttempts;
import org.knotenpunkt.domain.access.SignInName;

/** Out-port: counts the attempts to sign in, under names of accounts and under others, which it keeps as hashes only. */
public interface SignInAttemptStore {
    /** The attempts under the name; until the transaction ends nobody else gets them. */
    SignInAttempts lock(SignInName name);

    void save(SignInName name, SignInAttempts attempts);

    /** Forgets the attempts under the name: the password was right. */
    void clear(SignInName name);

    /** Forgets the attempts under all names under which the last one was earlier. */
    void deleteEarlierThan(Instant lastBefore);
}
