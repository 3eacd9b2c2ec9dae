package org.knotenpunkt.application.access;

import java.util.List;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.PersonalToken;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: which programs may act for oneself? */
public interface ListTokens {
    /** One's own tokens, those that are over as well, the newest first. */
    Result<List<PersonalToken>, AccessError> list(Actor actor);
}
