package org.knotenpunkt.application.needs.perspective;

import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.needs.perspective.OwnPerspectiveId;
import org.knotenpunkt.domain.needs.perspective.PerspectiveError;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody looks from where a town asks. */
public interface ReadPerspectives {
    /** All that the town knows. */
    Result<Perspectives, PerspectiveError> list(Actor actor, MunicipalityId town);

    /** One of the town's own. */
    Result<OwnPerspective, PerspectiveError> read(Actor actor, OwnPerspectiveId id);
}
