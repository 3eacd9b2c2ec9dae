package org.knotenpunkt.application.access;

import java.util.concurrent.atomic.AtomicInteger;
import org.knotenpunkt.domain.access.AccessExamples;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.PersonalTokenSecret;
import org.knotenpunkt.domain.access.SessionToken;

/** Secrets that everybody can guess. */
public final class CountingSecrets implements SecretSource {
    private final AtomicInteger last = new AtomicInteger();

    @Override
    public SessionToken token() {
        return AccessExamples.aToken(last.incrementAndGet());
    }

    @Override
    public PersonalTokenSecret personalToken() {
        return AccessExamples.aSecret(last.incrementAndGet());
    }

    @Override
    public Password password() {
        return new Password("temporary password " + last.incrementAndGet());
    }
}
