package org.knotenpunkt.application.needs.perspective;

import java.util.Optional;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.needs.perspective.OwnPerspectiveId;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: keeps the perspectives that towns have added. */
public interface PerspectiveRepository {
    Optional<OwnPerspective> findById(OwnPerspectiveId id);

    /** All that the town knows. */
    Perspectives of(MunicipalityId town);

    /**
     * Stores the perspective, in place of what was stored under the same id.
     *
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it was read, or
     *     somebody else has added one with its code
     */
    void save(OwnPerspective perspective);
}
