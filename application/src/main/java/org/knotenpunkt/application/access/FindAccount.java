package org.knotenpunkt.application.access;

import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: an account with its grants. */
public interface FindAccount {
    /** The account; one's own may be seen by everybody. */
    Result<AccountView, AccessError> find(Actor actor, AccountId account);

    /** The account in which somebody signs in under the name. */
    Result<AccountView, AccessError> find(Actor actor, SignInName name);
}
