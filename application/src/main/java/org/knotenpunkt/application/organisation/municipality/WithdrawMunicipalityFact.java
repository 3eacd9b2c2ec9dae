package org.knotenpunkt.application.organisation.municipality;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: something that somebody has recorded about a municipality was never true. */
@FunctionalInterface
public interface WithdrawMunicipalityFact {
    /**
     * Takes it back, unless a register says it.
     *
     * @param version the one in which the actor has seen the municipality
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<Municipality, MunicipalityError> withdraw(
            Actor actor, MunicipalityId municipality, long version, RecordedFact fact, @Nullable String reason);
}
