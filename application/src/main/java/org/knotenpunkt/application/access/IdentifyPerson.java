package org.knotenpunkt.application.access;

import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccountPerson;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: who is it that holds roles in a town? */
public interface IdentifyPerson {
    /**
     * Says that the account that holds the grant is the person in the town of the grant, unless the town does not know the person, the
     * actor may give no roles there or speaks of themselves, or it is said of the account or of the person already.
     */
    Result<AccountPerson, AccessError> identify(Actor actor, GrantId grant, PersonId person);

    /** Takes back who the account that holds the grant is in the town of the grant. */
    Result<AccountPerson, AccessError> forget(Actor actor, GrantId grant);
}
