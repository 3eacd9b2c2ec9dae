package org.knotenpunkt.domain.partnership.disagreement;

import java.util.Optional;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.ContentError;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;

/** What a disagreement is about. */
public sealed interface Topic {
    /** The agreement as a whole. */
    record Whole() implements Topic {}

    /** A goal of the agreement. */
    record OfGoal(GoalId goal) implements Topic {}

    /** What a party gives. */
    record OfContribution(ContributionId contribution) implements Topic {}

    /** Why one cannot disagree about it, where the content does not have it. */
    default Optional<AgreementError> faultIn(AgreementContent content) {
        return switch (this) {
            case Whole whole -> Optional.empty();
            case OfGoal(var goal) ->
                content.goal(goal).isPresent() ? Optional.empty() : notFitting(new ContentError.UnknownGoal(goal));
            case OfContribution(var contribution) ->
                content.contribution(contribution).isPresent()
                        ? Optional.empty()
                        : notFitting(new ContentError.UnknownContribution(contribution));
        };
    }

    private static Optional<AgreementError> notFitting(ContentError reason) {
        return Optional.of(new AgreementError.NotFitting(reason));
    }
}
