package org.knotenpunkt.application.organisation;

import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Scope;

/**
 * From where an actor looks at a town. Whoever holds a right anywhere in it, be it in one school only, may look at what the
 * town as a whole knows.
 */
public final class ReadingScope {
    private ReadingScope() {}

    /** The actor's own scope in the town; the town itself where there is none. */
    public static Scope of(Actor actor, MunicipalityId town) {
        return actor.rights().stream()
                .map(Right::scope)
                .filter(scope -> scope instanceof Scope.InTown inTown
                        && inTown.municipality().equals(town))
                .findFirst()
                .orElseGet(() -> new Scope.Municipality(town));
    }
}
