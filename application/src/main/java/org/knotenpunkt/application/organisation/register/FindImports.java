package org.knotenpunkt.application.organisation.register;

import java.util.Set;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: which imports there were, and how far they are. */
public interface FindImports {
    Result<RegisterImport, RegisterError> find(Actor actor, ImportId id);

    /** The registers of which an edition has been taken over. */
    Result<Set<Register>, RegisterError> taken(Actor actor);

    /** All imports, the newest first. */
    Result<Page<RegisterImport>, RegisterError> list(Actor actor, PageRequest page);
}
