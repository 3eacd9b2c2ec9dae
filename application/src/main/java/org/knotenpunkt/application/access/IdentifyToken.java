package org.knotenpunkt.application.access;

import java.util.Optional;
import org.knotenpunkt.domain.access.PersonalTokenSecret;

/** In-port: for whom does the program act that shows this token? Where a token is good for calendars alone, it is for nothing else. */
public interface IdentifyToken {
    /** Who it is, with the rights of this moment; empty if the token is over or revoked, or the account disabled. */
    Optional<Identity> identify(PersonalTokenSecret secret);

    /** The same of a token that is part of the address of a calendar. */
    Optional<Identity> identifySubscriber(PersonalTokenSecret secret);
}
