package org.knotenpunkt.application.needs.perspective;

import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.needs.perspective.OwnPerspectiveId;
import org.knotenpunkt.domain.needs.perspective.PerspectiveError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: a town says from where else it asks than every town does. The version is the one in which the actor has seen the perspective;
 * if it is not the current one, a {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says so.
 */
public interface KeepPerspectives {
    /** Adds one, unless it cannot be told from another one, or there are too many. */
    Result<OwnPerspective, PerspectiveError> add(Actor actor, MunicipalityId town, NewPerspective perspective);

    /** Calls it otherwise, in all languages. */
    Result<OwnPerspective, PerspectiveError> rename(Actor actor, OwnPerspectiveId id, long version, Wording name);

    /** Offers it to no assessment any more; those that have named it still do. */
    Result<OwnPerspective, PerspectiveError> giveUp(Actor actor, OwnPerspectiveId id, long version);

    /** Offers it again, unless there are too many. */
    Result<OwnPerspective, PerspectiveError> takeUp(Actor actor, OwnPerspectiveId id, long version);
}
