package org.knotenpunkt.application.organisation.municipality;

import java.time.LocalDate;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Sourced;

/** In-port: somebody knows how many people lived in a town on a day. */
public interface RecordPopulation {
    /**
     * @param version the version that the actor has seen
     * @param correcting whether another value that is recorded for the same time was never true, and is to be taken back
     * @throws ConcurrentChangeException if the version is no longer the newest
     */
    Result<Municipality, MunicipalityError> recordPopulation(
            Actor actor,
            MunicipalityId municipality,
            long version,
            LocalDate countedOn,
            Sourced<Integer> inhabitants,
            boolean correcting);
}
