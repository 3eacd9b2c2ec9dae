package org.knotenpunkt.application.organisation.register;

import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: what a preview shows is not wanted. */
public interface DiscardImport {
    /**
     * Ends the import; its report stays.
     *
     * @param version of the preview that the actor has seen
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if the preview has been made anew since
     */
    Result<RegisterImport, RegisterError> discard(Actor actor, ImportId id, long version);
}
