package org.knotenpunkt.application.organisation.register;

import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: what a preview shows is to be taken over. */
public interface ConfirmImport {
    /**
     * Begins to take over exactly what the preview shows, in one transaction. If something else has changed since, nothing
     * is taken over and the import is a preview again, of what would change now.
     *
     * @param version of the preview that the actor has seen
     * @param evenIfDoubtful whether the actor wants it though most lines are refused
     * @return the import as it stands when this returns; it may go on in the background
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if the preview has been made anew since
     */
    Result<RegisterImport, RegisterError> confirm(
            Actor actor, ImportId id, long version, boolean evenIfDoubtful, ImportWatch watch);
}
