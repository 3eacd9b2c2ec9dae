package org.knotenpunkt.application.access;

import java.util.Optional;
import org.knotenpunkt.domain.access.SessionToken;

/** In-port: who is it that shows this token? */
public interface IdentifySession {
    /** Who it is, with the rights of this moment; empty if the session is over or the account disabled. */
    Optional<Identity> identify(SessionToken token);
}
