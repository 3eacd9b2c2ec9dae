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
     * @return the import as it stands when this returns; it may go on in the background
     */
    Result<RegisterImport, RegisterError> confirm(Actor actor, ImportId id, ImportWatch watch);
}
