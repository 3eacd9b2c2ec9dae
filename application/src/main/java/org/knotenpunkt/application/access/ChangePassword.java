package org.knotenpunkt.application.access;

import java.util.List;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.SessionId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody chooses a new password. */
public interface ChangePassword {
    /**
     * All that is wrong with the new password, what helps most first, of a request that is not complete yet. Nothing is said of the
     * present one, be it right or wrong.
     */
    Result<List<AccessError>, AccessError> faults(Actor actor, Password present, Password chosen);

    /**
     * Gives the actor's own account another password and ends all its other sessions, unless the new one is the same or breaks rules,
     * which are told all at once ({@link AccessError.PasswordUnfit}), or the present one is wrong or has been wrong too often. The present
     * one is looked at, and that counts as an attempt, only where the new one would do: nobody learns of it for less.
     *
     * @param session the session in which the actor asks; it goes on
     */
    Result<Account, AccessError> change(Actor actor, SessionId session, Password present, Password chosen);
}
