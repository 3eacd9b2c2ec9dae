package org.knotenpunkt.application.centre;

import static org.knotenpunkt.domain.centre.CentreAction.READ_CENTRES;

import java.util.Optional;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Who may know of a centre: what is hidden is answered as what is not there. */
public final class CentreReach {
    private CentreReach() {}

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    public static Result<Centre, CentreError> seen(Rights rights, Actor actor, Optional<Centre> found, CentreId id) {
        return Result.of(
                found.filter(
                        centre -> rights.permit(actor, READ_CENTRES, new Scope.Municipality(centre.municipality()))),
                new CentreError.UnknownCentre(id));
    }
}
