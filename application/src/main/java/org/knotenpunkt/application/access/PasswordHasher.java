package org.knotenpunkt.application.access;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.Password;

/** Out-port: makes of a password what may be kept of it. That takes its time, so that trying many takes very long. */
public interface PasswordHasher {
    /** A hash that nobody can turn back; another one each time. */
    String hash(Password password);

    /**
     * Whether the hash was made of the password.
     *
     * @param hash null where there is none, which is never matched and takes the same time
     */
    boolean matches(Password password, @Nullable String hash);
}
