package org.knotenpunkt.domain.partnership.progress;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Withdrawal;

/**
 * How a goal was rated at the end of school years, through all versions of its agreement; the root of the aggregate of its ratings. For
 * each year there is one that counts.
 */
public final class GoalRatings extends Recorded<GoalRatings, GoalRating, ProgressEvent.OfRating> {
    private final GoalId goal;

    private GoalRatings(
            AgreementId agreement,
            MunicipalityId municipality,
            GoalId goal,
            Ledger<GoalRating> ledger,
            List<ProgressEvent.OfRating> events) {
        super(agreement, municipality, ledger, events);
        this.goal = goal;
    }

    /** Rebuilds what a repository stored; for repositories only. */
    public static GoalRatings restore(
            AgreementId agreement, MunicipalityId municipality, GoalId goal, Ledger<GoalRating> ledger) {
        return new GoalRatings(agreement, municipality, goal, ledger, List.of());
    }

    /** Adds a rating. The same again changes nothing; another one contradicts it. */
    public Result<GoalRatings, ProgressError> rate(GoalRating rating) {
        var known = of(rating.year());
        if (known.isEmpty()) {
            return Result.success(with(
                    ledger().with(rating),
                    new ProgressEvent.GoalRated(
                            agreement(),
                            municipality(),
                            goal,
                            rating.id(),
                            rating.year(),
                            rating.verdict(),
                            rating.next(),
                            rating.at())));
        }
        return known.get().saysTheSameAs(rating)
                ? Result.success(this)
                : Result.refusal(new ProgressError.RatingSaidOtherwise(
                        rating.year(), known.get().verdict().name(), null));
    }

    /** Says that the rating was never true. */
    public Result<GoalRatings, ProgressError> withdraw(GoalRatingId id, Withdrawal how) {
        return Result.<GoalRating, ProgressError>of(find(id), new ProgressError.NoSuchEntry(id.value()))
                .map(wrong -> with(
                        ledger().without(wrong, how),
                        new ProgressEvent.GoalRatingWithdrawn(
                                agreement(), municipality(), goal, wrong.id(), wrong.year(), how.at())));
    }

    /** Says that what is recorded for the year was never true. */
    public Result<GoalRatings, ProgressError> withdrawContradicted(GoalRating right, Withdrawal how) {
        return Result.<GoalRating, ProgressError>of(
                        of(right.year()),
                        new ProgressError.NoSuchEntry(right.id().value()))
                .flatMap(wrong -> withdraw(wrong.id(), how));
    }

    @Override
    GoalRatings next(Ledger<GoalRating> entries, List<ProgressEvent.OfRating> untold) {
        return new GoalRatings(agreement(), municipality(), goal, entries, untold);
    }

    /** The rating that counts. */
    public Optional<GoalRating> find(GoalRatingId id) {
        return ledger().find(rating -> rating.id().equals(id));
    }

    /** The rating of the year that counts. */
    public Optional<GoalRating> of(SchoolYear year) {
        return ledger().find(rating -> rating.year().equals(year));
    }

    public GoalId goal() {
        return goal;
    }
}
