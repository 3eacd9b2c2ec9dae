package org.knotenpunkt.application.access;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody gets an account. */
public interface CreateAccount {
    /**
     * Creates an account, unless the name is taken or the password breaks a rule.
     *
     * @param displayName what the person is called, 1 to 200 characters
     * @param password the password its owner has chosen, or null to have a temporary one made
     */
    Result<AccountWithPassword, AccessError> create(
            Actor actor, SignInName name, String displayName, @Nullable Password password);
}
