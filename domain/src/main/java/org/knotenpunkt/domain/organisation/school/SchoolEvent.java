package org.knotenpunkt.domain.organisation.school;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;

/** What has happened to what is known about a school. A day is null where the beginning is not known. */
public sealed interface SchoolEvent extends DomainEvent {
    OrganisationId school();

    @Override
    MunicipalityId municipality();

    @Override
    default UUID subject() {
        return school().value();
    }

    /** A school is described for the first time. */
    record SchoolAdded(OrganisationId school, MunicipalityId municipality, Instant at) implements SchoolEvent {}

    /** Form, status, maintainer or position are recorded. */
    record SchoolFactsRecorded(
            OrganisationId school,
            MunicipalityId municipality,
            @Nullable LocalDate from,
            Instant at) implements SchoolEvent {}

    /** It is recorded how the school fills the afternoon. */
    record AllDayRecorded(
            OrganisationId school,
            MunicipalityId municipality,
            AllDayForm form,
            @Nullable LocalDate from,
            Instant at) implements SchoolEvent {}

    /** It is recorded whether the school takes part in Startchancen. */
    record StartchancenRecorded(
            OrganisationId school, MunicipalityId municipality, boolean takesPart, LocalDate from, Instant at)
            implements SchoolEvent {}

    /** The social index of a school year is recorded; the level is null where the school is given none. */
    record SocialIndexRecorded(
            OrganisationId school,
            MunicipalityId municipality,
            SchoolYear year,
            @Nullable Integer level,
            Instant at) implements SchoolEvent {}

    /** The number of pupils in a school year is recorded. */
    record PupilsRecorded(OrganisationId school, MunicipalityId municipality, SchoolYear year, int count, Instant at)
            implements SchoolEvent {}

    /** Something recorded about the school was never true. */
    record SchoolFactWithdrawn(
            OrganisationId school,
            MunicipalityId municipality,
            FactKind fact,
            @Nullable LocalDate from,
            Instant at) implements SchoolEvent {}
}
