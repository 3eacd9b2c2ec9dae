package org.knotenpunkt.application.organisation.municipality;

import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody knows a municipality that no register has brought. */
@FunctionalInterface
public interface AddMunicipality {
    /**
     * Adds it, and registers it as an organisation unless one bears the key already. Refused if the key is another
     * municipality's.
     */
    Result<Municipality, MunicipalityError> add(Actor actor, NewMunicipality municipality);
}
