package org.knotenpunkt.domain.organisation.municipality;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** What has happened to what is known about a municipality. */
public sealed interface MunicipalityEvent extends DomainEvent {
    @Override
    MunicipalityId municipality();

    @Override
    default UUID subject() {
        return municipality().value();
    }

    /** A municipality is described for the first time. */
    record MunicipalityAdded(MunicipalityId municipality, Instant at) implements MunicipalityEvent {}

    /** Kind, seat or area are recorded; the day is null where the beginning is not known. */
    record MunicipalityFactsRecorded(
            MunicipalityId municipality, @Nullable LocalDate from, Instant at) implements MunicipalityEvent {}

    /** It is recorded whether the town has a youth office of its own. */
    record YouthOfficeRecorded(
            MunicipalityId municipality,
            boolean own,
            @Nullable LocalDate from,
            Instant at) implements MunicipalityEvent {}

    /** The number of inhabitants is recorded. */
    record PopulationRecorded(MunicipalityId municipality, LocalDate countedOn, int inhabitants, Instant at)
            implements MunicipalityEvent {}

    /** Something recorded about the municipality was never true. */
    record MunicipalityFactWithdrawn(
            MunicipalityId municipality,
            FactKind fact,
            @Nullable LocalDate from,
            Instant at) implements MunicipalityEvent {}
}
