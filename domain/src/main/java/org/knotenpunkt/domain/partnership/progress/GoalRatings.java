package org.knotenpunkt.domain.partnership.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.Aggregate;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Withdrawal;

/**
 * How a goal was rated at the end of school years, through all versions of its agreement; the root of the aggregate of its ratings. For
 * each year there is one that counts.
 *
 * <p>Instances are immutable: an operation answers with the next state, which carries the events not published yet.
 */
public final class GoalRatings implements Aggregate<GoalRatings> {
    private final AgreementId agreement;
    private final MunicipalityId municipality;
    private final GoalId goal;
    private final Ledger<GoalRating> ledger;
    private final List<ProgressEvent.OfRating> events;

    private GoalRatings(
            AgreementId agreement,
            MunicipalityId municipality,
            GoalId goal,
            Ledger<GoalRating> ledger,
            List<ProgressEvent.OfRating> events) {
        this.agreement = agreement;
        this.municipality = municipality;
        this.goal = goal;
        this.ledger = ledger;
        this.events = List.copyOf(events);
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
                    ledger.with(rating),
                    new ProgressEvent.GoalRated(
                            agreement,
                            municipality,
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
                        ledger.without(wrong, how),
                        new ProgressEvent.GoalRatingWithdrawn(
                                agreement, municipality, goal, wrong.id(), wrong.year(), how.at())));
    }

    /** Says that what is recorded for the year was never true. */
    public Result<GoalRatings, ProgressError> withdrawContradicted(GoalRating right, Withdrawal how) {
        return Result.<GoalRating, ProgressError>of(
                        of(right.year()),
                        new ProgressError.NoSuchEntry(right.id().value()))
                .flatMap(wrong -> withdraw(wrong.id(), how));
    }

    private GoalRatings with(Ledger<GoalRating> next, ProgressEvent.OfRating event) {
        return new GoalRatings(
                agreement,
                municipality,
                goal,
                next,
                Stream.concat(events.stream(), Stream.of(event)).toList());
    }

    /** The rating that counts. */
    public Optional<GoalRating> find(GoalRatingId id) {
        return ledger.find(rating -> rating.id().equals(id));
    }

    /** The rating of the year that counts. */
    public Optional<GoalRating> of(SchoolYear year) {
        return ledger.find(rating -> rating.year().equals(year));
    }

    @Override
    public GoalRatings saved() {
        return new GoalRatings(agreement, municipality, goal, ledger, List.of());
    }

    public AgreementId agreement() {
        return agreement;
    }

    public MunicipalityId municipality() {
        return municipality;
    }

    public GoalId goal() {
        return goal;
    }

    public Ledger<GoalRating> ledger() {
        return ledger;
    }

    /** How much was recorded and taken back before what has happened since it was read. */
    @Override
    public long version() {
        return ledger.changes() - events.size();
    }

    @Override
    public List<ProgressEvent.OfRating> events() {
        return events;
    }
}
