package org.knotenpunkt.application.access;

import java.time.LocalDate;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.TokenReach;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: let a program act for oneself. */
public interface CreateToken {
    /**
     * The new token; refused to somebody who is known by a token only, or has yet to choose a password, for an end out of range, or if
     * there are too many.
     */
    Result<CreatedToken, AccessError> create(Actor actor, String name, TokenReach reach, LocalDate lastDay);
}
