package org.knotenpunkt.application.access;

import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.Session;
import org.knotenpunkt.domain.access.SessionToken;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.ClientAddress;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody shows who they are. */
public interface SignIn {
    /**
     * Starts a session, unless name and password do not belong together, the account is disabled, or too many attempts
     * have failed, under that name or from that address. Answer and time are the same whether or not there is such an account.
     */
    Result<SignedIn, AccessError> signIn(SignInName name, Password password, ClientAddress from);

    /**
     * A new session.
     *
     * @param token what its owner shows from now on; it cannot be had again
     */
    record SignedIn(SessionToken token, Session session) {}
}
