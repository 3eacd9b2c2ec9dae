package org.knotenpunkt.application.access;

import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.PersonalToken;
import org.knotenpunkt.domain.access.PersonalTokenId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: let a program act for oneself no longer. */
public interface RevokeToken {
    /** The token, which gets nobody in from the next request on. */
    Result<PersonalToken, AccessError> revoke(Actor actor, PersonalTokenId id);
}
