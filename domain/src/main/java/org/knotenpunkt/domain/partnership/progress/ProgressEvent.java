package org.knotenpunkt.domain.partnership.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;

/** Something that became known of the progress of an agreement. */
public sealed interface ProgressEvent extends DomainEvent {
    AgreementId agreement();

    @Override
    default UUID subject() {
        return agreement().value();
    }

    /** What became known of the values of a goal. */
    sealed interface OfGoal extends ProgressEvent {
        GoalValueId value();
    }

    /** What became known of how a goal is rated. */
    sealed interface OfRating extends ProgressEvent {
        GoalRatingId rating();
    }

    /** What became known of what was given of a contribution. */
    sealed interface OfContribution extends ProgressEvent {
        DeliveryId delivery();
    }

    /** It was said how much the sign of a goal was on a day. */
    record ValueRecorded(
            AgreementId agreement,
            MunicipalityId municipality,
            GoalId goal,
            GoalValueId value,
            LocalDate day,
            CountMethod method,
            Instant at)
            implements OfGoal {}

    /** A value was never true. */
    record ValueWithdrawn(
            AgreementId agreement,
            MunicipalityId municipality,
            GoalId goal,
            GoalValueId value,
            LocalDate day,
            Instant at)
            implements OfGoal {}

    /** It was said what became of a goal in a school year, and what follows. */
    record GoalRated(
            AgreementId agreement,
            MunicipalityId municipality,
            GoalId goal,
            GoalRatingId rating,
            SchoolYear year,
            Verdict verdict,
            NextStep next,
            Instant at)
            implements OfRating {}

    /** A rating was never true. */
    record GoalRatingWithdrawn(
            AgreementId agreement,
            MunicipalityId municipality,
            GoalId goal,
            GoalRatingId rating,
            SchoolYear year,
            Instant at)
            implements OfRating {}

    /** A party has given something of a contribution. */
    record DeliveryRecorded(
            AgreementId agreement,
            MunicipalityId municipality,
            ContributionId contribution,
            DeliveryId delivery,
            LocalDate day,
            Instant at)
            implements OfContribution {}

    /** A delivery never was. */
    record DeliveryWithdrawn(
            AgreementId agreement,
            MunicipalityId municipality,
            ContributionId contribution,
            DeliveryId delivery,
            LocalDate day,
            Instant at)
            implements OfContribution {}
}
