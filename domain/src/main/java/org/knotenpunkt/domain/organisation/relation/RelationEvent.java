package org.knotenpunkt.domain.organisation.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to a relation. */
public sealed interface RelationEvent extends DomainEvent {
    RelationId relation();

    @Override
    default UUID subject() {
        return relation().value();
    }

    /** It has been recorded; it holds from the day on, or since nobody knows when. */
    record RelationRecorded(
            RelationId relation,
            MunicipalityId municipality,
            RelationKind kind,
            OrganisationId fromOrganisation,
            OrganisationId toOrganisation,
            @Nullable LocalDate from,
            Instant at)
            implements RelationEvent {}

    /** Its note or its source is another. */
    record RelationDescribed(RelationId relation, MunicipalityId municipality, Instant at) implements RelationEvent {}

    /** It holds until the day. */
    record RelationEnded(
            RelationId relation,
            MunicipalityId municipality,
            RelationKind kind,
            OrganisationId fromOrganisation,
            OrganisationId toOrganisation,
            LocalDate lastDay,
            Instant at)
            implements RelationEvent {}

    /** Its ending was a mistake: no end of it is known. */
    record RelationReopened(
            RelationId relation,
            MunicipalityId municipality,
            RelationKind kind,
            OrganisationId fromOrganisation,
            OrganisationId toOrganisation,
            Instant at)
            implements RelationEvent {}

    /** It was never true. */
    record RelationWithdrawn(
            RelationId relation,
            MunicipalityId municipality,
            RelationKind kind,
            OrganisationId fromOrganisation,
            OrganisationId toOrganisation,
            Instant at)
            implements RelationEvent {}
}
