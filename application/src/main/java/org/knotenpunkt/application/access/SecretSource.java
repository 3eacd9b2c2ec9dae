package org.knotenpunkt.application.access;

import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.PersonalTokenSecret;
import org.knotenpunkt.domain.access.SessionToken;

/** Out-port: where secrets come from that nobody can guess. */
public interface SecretSource {
    SessionToken token();

    PersonalTokenSecret personalToken();

    /** A password that can be read out and typed. */
    Password password();
}
