package org.knotenpunkt.application.organisation.register;

import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.RegisterError;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: what a preview shows is not wanted. */
public interface DiscardImport {
    Result<RegisterImport, RegisterError> discard(Actor actor, ImportId id);
}
