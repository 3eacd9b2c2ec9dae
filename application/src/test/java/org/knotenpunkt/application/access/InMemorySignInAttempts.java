package org.knotenpunkt.application.access;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.knotenpunkt.domain.access.SignInAttempts;
import org.knotenpunkt.domain.access.SignInName;

/** Attempts to sign in, counted in memory. */
public final class InMemorySignInAttempts implements SignInAttemptStore {
    private final Map<SignInName, SignInAttempts> attempts = new ConcurrentHashMap<>();

    @Override
    public SignInAttempts lock(SignInName name) {
        return attempts.getOrDefault(name, SignInAttempts.NONE);
    }

    @Override
    public void save(SignInName name, SignInAttempts saved) {
        attempts.put(name, saved);
    }

    @Override
    public void clear(SignInName name) {
        attempts.remove(name);
    }

    @Override
    public void deleteEarlierThan(Instant lastBefore) {
        attempts.values()
                .removeIf(kept -> kept.lastAt() != null && kept.lastAt().isBefore(lastBefore));
    }
}
