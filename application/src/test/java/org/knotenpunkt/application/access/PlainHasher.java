package org.knotenpunkt.application.access;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.Password;

/** Hides nothing and takes no time; counts how often it was asked. */
public final class PlainHasher implements PasswordHasher {
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();

    @Override
    public String hash(Password password) {
        return made.incrementAndGet() + ":" + password.value();
    }

    @Override
    public boolean matches(Password password, @Nullable String hash) {
        asked.incrementAndGet();
        return hash != null && hash.substring(hash.indexOf(':') + 1).equals(password.value());
    }

    /** How many passwords were looked at. */
    public int asked() {
        return asked.get();
    }
}
