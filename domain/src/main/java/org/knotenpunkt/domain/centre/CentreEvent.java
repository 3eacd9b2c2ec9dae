package org.knotenpunkt.domain.centre;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to a centre. */
public sealed interface CentreEvent extends DomainEvent {
    OrganisationId centre();

    @Override
    default UUID subject() {
        return centre().value();
    }

    /** It came into a phase. */
    record PhaseEntered(OrganisationId centre, MunicipalityId municipality, Phase phase, LocalDate since, Instant at)
            implements CentreEvent {}

    /** It never came into the phase that had been recorded last. */
    record PhaseWithdrawn(OrganisationId centre, MunicipalityId municipality, Phase phase, LocalDate since, Instant at)
            implements CentreEvent {}

    /** A funding line began to pay for it. */
    record FundingRecorded(
            OrganisationId centre,
            MunicipalityId municipality,
            FundingLineId line,
            @Nullable LocalDate from,
            Instant at)
            implements CentreEvent {}

    /** A funding line has a last day. */
    record FundingEnded(
            OrganisationId centre, MunicipalityId municipality, FundingLineId line, LocalDate lastDay, Instant at)
            implements CentreEvent {}

    /** A funding line never paid for it. */
    record FundingWithdrawn(OrganisationId centre, MunicipalityId municipality, FundingLineId line, Instant at)
            implements CentreEvent {}

    /** It got a post. */
    record PostRecorded(
            OrganisationId centre,
            MunicipalityId municipality,
            PostId post,
            @Nullable LocalDate from,
            Instant at) implements CentreEvent {}

    /** A post has a last day. */
    record PostEnded(OrganisationId centre, MunicipalityId municipality, PostId post, LocalDate lastDay, Instant at)
            implements CentreEvent {}

    /** It never had the post. */
    record PostWithdrawn(OrganisationId centre, MunicipalityId municipality, PostId post, Instant at)
            implements CentreEvent {}
}
