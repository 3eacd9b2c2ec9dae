package org.knotenpunkt.application.organisation.municipality;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Sourced;

/** In-port: somebody knows what kind of municipality a town is, or how large. */
public interface RecordMunicipalityFacts {
    /**
     * @param version the version that the actor has seen
     * @param from the first day on which the facts hold; null if that is not known, and nothing else is
     * @param correcting whether another value that is recorded for the same time was never true, and is to be taken back
     * @throws ConcurrentChangeException if the version is no longer the newest
     */
    Result<Municipality, MunicipalityError> recordFacts(
            Actor actor,
            MunicipalityId municipality,
            long version,
            Sourced<MunicipalityFacts> facts,
            @Nullable LocalDate from,
            boolean correcting);
}
