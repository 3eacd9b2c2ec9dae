package org.knotenpunkt.application.access;

import org.knotenpunkt.domain.access.Password;

/** Out-port: makes of a password what may be kept of it. Both ways take their time, the same for every password. */
public interface PasswordHasher {
    /** A hash that nobody can turn back; another one each time. */
    String hash(Password password);

    /** Whether the hash was made of the password. */
    boolean matches(Password password, String hash);
}
