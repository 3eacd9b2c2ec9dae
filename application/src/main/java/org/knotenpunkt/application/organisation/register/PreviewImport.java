package org.knotenpunkt.application.organisation.register;

import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a file of a register is handed in, and it is to be seen what it would change. */
public interface PreviewImport {
    /**
     * Begins to read the file and to compare it with what is known. Nothing of it changes.
     *
     * @return the import as it stands when this returns; it may go on in the background. A file that cannot be taken makes
     *     a refused import, whose reason stays to be read
     */
    Result<RegisterImport, RegisterError> preview(Actor actor, ImportOrder order, HandedInFile file, ImportWatch watch);
}
