package org.knotenpunkt.application.access;

import java.util.Optional;
import org.knotenpunkt.domain.access.PersonalTokenSecret;

/** In-port: for whom does the program act that shows this token? */
public interface IdentifyToken {
    /** Who it is, with the rights of this moment; empty if the token is over or revoked, or the account disabled. */
    Optional<Identity> identify(PersonalTokenSecret secret);
}
