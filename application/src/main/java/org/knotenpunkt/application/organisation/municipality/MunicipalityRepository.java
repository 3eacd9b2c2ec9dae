package org.knotenpunkt.application.organisation.municipality;

import java.util.Optional;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: keeps what is known about municipalities. */
public interface MunicipalityRepository {
    Optional<Municipality> findById(MunicipalityId id);

    Optional<Municipality> findByAgs(Ags ags);

    /**
     * Stores the municipality with its history, in place of what was stored under the same id. The organisation of that id
     * is stored already.
     *
     * @throws ConcurrentChangeException if it has been saved by someone else since it was read
     */
    void save(Municipality municipality);
}
