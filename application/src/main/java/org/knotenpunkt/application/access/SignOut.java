package org.knotenpunkt.application.access;

import org.knotenpunkt.domain.access.SessionToken;

/** In-port: somebody leaves. */
public interface SignOut {
    /** Ends the session; does nothing if there is none. */
    void signOut(SessionToken token);
}
