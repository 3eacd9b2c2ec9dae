package org.knotenpunkt.application.access;

import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Validity;

/** In-port: somebody gets a role. */
public interface GrantRole {
    /**
     * Gives the account the right for the period, unless the account, the place or the actor's right to do so is missing,
     * the role does not fit the place, it is the actor's own account, or it holds the same right then already.
     */
    Result<Grant, AccessError> grant(Actor actor, SignInName name, Right right, Validity validity);

    /** Does the same, and ties what is given to the function from the beginning, unless {@link TieGrant} would not. */
    Result<Grant, AccessError> grantFor(
            Actor actor, SignInName name, Right right, Validity validity, FunctionId function);
}
