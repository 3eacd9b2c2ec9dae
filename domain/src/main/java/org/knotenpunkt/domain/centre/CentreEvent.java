package org.knotenpunkt.domain.centre;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to a centre. */
public sealed interface CentreEvent extends DomainEvent {
    CentreId centre();

    @Override
    default UUID subject() {
        return centre().value();
    }

    /** It came into a phase. */
    record PhaseEntered(CentreId centre, MunicipalityId municipality, Phase phase, LocalDate since, Instant at)
            implements CentreEvent {}

    /** It never came into the phase that had been recorded last. */
    record PhaseWithdrawn(CentreId centre, MunicipalityId municipality, Phase phase, LocalDate since, Instant at)
            implements CentreEvent {}

    /** A funding line began to pay for it. */
    record FundingRecorded(
            CentreId centre,
            MunicipalityId municipality,
            FundingLineId line,
            @Nullable LocalDate from,
            Instant at) implements CentreEvent {}

    /** A funding line has a last day. */
    record FundingEnded(CentreId centre, MunicipalityId municipality, FundingLineId line, LocalDate lastDay, Instant at)
            implements CentreEvent {}

    /** A funding line never paid for it. */
    record FundingWithdrawn(CentreId centre, MunicipalityId municipality, FundingLineId line, Instant at)
            implements CentreEvent {}

    /** It got a post. */
    record PostRecorded(
            CentreId centre,
            MunicipalityId municipality,
            PostId post,
            @Nullable LocalDate from,
            Instant at) implements CentreEvent {}

    /** A post has a last day. */
    record PostEnded(CentreId centre, MunicipalityId municipality, PostId post, LocalDate lastDay, Instant at)
            implements CentreEvent {}

    /** It never had the post. */
    record PostWithdrawn(CentreId centre, MunicipalityId municipality, PostId post, Instant at)
            implements CentreEvent {}
}
