package org.knotenpunkt.domain.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to an organisation. */
public sealed interface OrganisationEvent extends DomainEvent {
    OrganisationId organisation();

    @Override
    default UUID subject() {
        return organisation().value();
    }

    /** It has become known here. */
    record OrganisationRegistered(
            OrganisationId organisation,
            OrganisationKind kind,
            @Nullable MunicipalityId municipality,
            Instant at) implements OrganisationEvent {}

    /** It is called otherwise from the day on. */
    record OrganisationRenamed(
            OrganisationId organisation, @Nullable MunicipalityId municipality, LocalDate from, Instant at)
            implements OrganisationEvent {}

    /** It is found elsewhere from the day on. */
    record OrganisationMoved(
            OrganisationId organisation, @Nullable MunicipalityId municipality, LocalDate from, Instant at)
            implements OrganisationEvent {}

    /** It bears a key from the day on; null if the beginning is not known. */
    record KeyAdded(
            OrganisationId organisation,
            @Nullable MunicipalityId municipality,
            KeyScheme scheme,
            @Nullable LocalDate from,
            Instant at)
            implements OrganisationEvent {}

    /** It bore a key until the day. */
    record KeyEnded(
            OrganisationId organisation,
            @Nullable MunicipalityId municipality,
            KeyScheme scheme,
            LocalDate lastDay,
            Instant at)
            implements OrganisationEvent {}

    /** It is reached otherwise. */
    record ContactChanged(
            OrganisationId organisation, @Nullable MunicipalityId municipality, Instant at)
            implements OrganisationEvent {}

    /** It exists until the day. */
    record OrganisationEnded(
            OrganisationId organisation,
            @Nullable MunicipalityId municipality,
            Ending.Kind ending,
            LocalDate lastDay,
            List<OrganisationId> successors,
            Instant at)
            implements OrganisationEvent {
        public OrganisationEnded {
            successors = List.copyOf(successors);
        }
    }

    /** Something recorded about it was never true, from the day on; null if the beginning is not known. */
    record FactWithdrawn(
            OrganisationId organisation,
            @Nullable MunicipalityId municipality,
            FactKind fact,
            @Nullable LocalDate from,
            Instant at)
            implements OrganisationEvent {}

    /** It is known now who says what had been recorded from the day on; null if the beginning is not known. */
    record FactSourced(
            OrganisationId organisation,
            @Nullable MunicipalityId municipality,
            FactKind fact,
            @Nullable LocalDate from,
            Instant at)
            implements OrganisationEvent {}

    /** From the day on it had another name than was recorded; null if the beginning is not known. */
    record OrganisationNameCorrected(
            OrganisationId organisation,
            @Nullable MunicipalityId municipality,
            @Nullable LocalDate from,
            Instant at) implements OrganisationEvent {}

    /** It was founded on another day than was recorded; null if nobody knows. */
    record FoundingCorrected(
            OrganisationId organisation,
            @Nullable MunicipalityId municipality,
            @Nullable LocalDate founded,
            Instant at) implements OrganisationEvent {}

    /** Its end was a mistake: it exists, and nobody carries on after it. */
    record OrganisationReopened(
            OrganisationId organisation, @Nullable MunicipalityId municipality, Instant at)
            implements OrganisationEvent {}

    /** There never was such an organisation. */
    record OrganisationWithdrawn(
            OrganisationId organisation,
            OrganisationKind kind,
            @Nullable MunicipalityId municipality,
            Instant at) implements OrganisationEvent {}
}
