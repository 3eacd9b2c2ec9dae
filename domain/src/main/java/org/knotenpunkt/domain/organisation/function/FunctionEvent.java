package org.knotenpunkt.domain.organisation.function;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to a function. People appear in it by no more than their term. */
public sealed interface FunctionEvent extends DomainEvent {
    FunctionId function();

    OrganisationId organisation();

    @Override
    default UUID subject() {
        return function().value();
    }

    /** There is such a function now. */
    record FunctionCreated(
            FunctionId function,
            OrganisationId organisation,
            MunicipalityId municipality,
            FunctionKind kind,
            @Nullable LocalDate from,
            Instant at)
            implements FunctionEvent {}

    /** Whoever holds it is reached otherwise. */
    record RoleContactChanged(
            FunctionId function,
            OrganisationId organisation,
            MunicipalityId municipality,
            FunctionKind kind,
            Instant at)
            implements FunctionEvent {}

    /** Somebody serves in it from the day on, or since nobody knows when. */
    record TermBegun(
            FunctionId function,
            OrganisationId organisation,
            MunicipalityId municipality,
            FunctionKind kind,
            TermId term,
            TermRole role,
            @Nullable LocalDate from,
            Instant at)
            implements FunctionEvent {}

    /** Somebody serves in it until the day. */
    record TermEnded(
            FunctionId function,
            OrganisationId organisation,
            MunicipalityId municipality,
            FunctionKind kind,
            TermId term,
            TermRole role,
            LocalDate lastDay,
            Instant at)
            implements FunctionEvent {}

    /** It exists until the day. */
    record FunctionEnded(
            FunctionId function,
            OrganisationId organisation,
            MunicipalityId municipality,
            FunctionKind kind,
            LocalDate lastDay,
            Instant at)
            implements FunctionEvent {}

    /** The ending of a term was a mistake: no end of it is known. */
    record TermReopened(
            FunctionId function,
            OrganisationId organisation,
            MunicipalityId municipality,
            FunctionKind kind,
            TermId term,
            TermRole role,
            Instant at)
            implements FunctionEvent {}

    /** The person never served in it so. */
    record TermWithdrawn(
            FunctionId function,
            OrganisationId organisation,
            MunicipalityId municipality,
            FunctionKind kind,
            TermId term,
            TermRole role,
            Instant at)
            implements FunctionEvent {}

    /** Its ending was a mistake, and that of the terms that ended with it: no end is known. */
    record FunctionReopened(
            FunctionId function,
            OrganisationId organisation,
            MunicipalityId municipality,
            FunctionKind kind,
            Instant at)
            implements FunctionEvent {}

    /** It never existed, and nobody served in it. */
    record FunctionWithdrawn(
            FunctionId function,
            OrganisationId organisation,
            MunicipalityId municipality,
            FunctionKind kind,
            Instant at)
            implements FunctionEvent {}
}
