package org.knotenpunkt.domain.organisation.socialspace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to a social space. */
public sealed interface SocialSpaceEvent extends DomainEvent {
    SocialSpaceId socialSpace();

    @Override
    default UUID subject() {
        return socialSpace().value();
    }

    /** The town has drawn it. */
    record SocialSpaceDrawn(
            SocialSpaceId socialSpace,
            MunicipalityId municipality,
            @Nullable LocalDate from,
            Instant at) implements SocialSpaceEvent {}

    /** An organisation belongs to it from the day on, or since nobody knows when. */
    record OrganisationAssigned(
            SocialSpaceId socialSpace,
            MunicipalityId municipality,
            OrganisationId organisation,
            @Nullable LocalDate from,
            Instant at)
            implements SocialSpaceEvent {}

    /** An organisation belongs to it until the day. */
    record AssignmentEnded(
            SocialSpaceId socialSpace,
            MunicipalityId municipality,
            OrganisationId organisation,
            LocalDate lastDay,
            Instant at)
            implements SocialSpaceEvent {}

    /** The town plans with it until the day. */
    record SocialSpaceEnded(SocialSpaceId socialSpace, MunicipalityId municipality, LocalDate lastDay, Instant at)
            implements SocialSpaceEvent {}

    /** The end of an assignment was a mistake: no end of it is known. */
    record AssignmentReopened(
            SocialSpaceId socialSpace, MunicipalityId municipality, OrganisationId organisation, Instant at)
            implements SocialSpaceEvent {}

    /** An organisation never belonged to it so. */
    record AssignmentWithdrawn(
            SocialSpaceId socialSpace, MunicipalityId municipality, OrganisationId organisation, Instant at)
            implements SocialSpaceEvent {}

    /** It is called otherwise from the day on. */
    record SocialSpaceRenamed(SocialSpaceId socialSpace, MunicipalityId municipality, LocalDate from, Instant at)
            implements SocialSpaceEvent {}

    /** It never had the name that it was said to have from the day on; null if the beginning is not known. */
    record SocialSpaceNameCorrected(
            SocialSpaceId socialSpace,
            MunicipalityId municipality,
            @Nullable LocalDate from,
            Instant at) implements SocialSpaceEvent {}

    /** Its end was a mistake: the town plans with it. */
    record SocialSpaceReopened(SocialSpaceId socialSpace, MunicipalityId municipality, Instant at)
            implements SocialSpaceEvent {}

    /** It was drawn by mistake. */
    record SocialSpaceWithdrawn(SocialSpaceId socialSpace, MunicipalityId municipality, Instant at)
            implements SocialSpaceEvent {}
}
