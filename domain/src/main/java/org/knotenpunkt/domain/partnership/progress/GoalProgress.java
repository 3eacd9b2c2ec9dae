package org.knotenpunkt.domain.partnership.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Validity;

/**
 * A goal and what has become of it.
 *
 * @param goal as it is said now, or was said last
 * @param held when it was in a version that held
 * @param standing where it stands; where it is over, as of its last day; unknown for a goal that is not measured
 * @param years the school years in which it held on a day that has come, the oldest first; none for a goal that is not measured
 * @param open the ratings that count of which the agreement does not say yet what was to follow
 */
public record GoalProgress(
        Goal goal,
        Validity held,
        Ledger<GoalValue> values,
        Standing standing,
        Ledger<GoalRating> ratings,
        List<SchoolYear> years,
        Set<GoalRatingId> open) {
    public GoalProgress {
        years = List.copyOf(years);
        open = Set.copyOf(open);
    }

    /** Where a goal stands on the day that is nearest to the given one among those on which it held. */
    static Standing standing(Goal goal, Validity held, Ledger<GoalValue> values, LocalDate day) {
        return goal.measure()
                .map(measure -> Standing.of(measure, values.standing(), held.nearest(day)))
                .orElse(Standing.NONE);
    }

    /** The same as it stood at the end of the year or, as long as that is to come, as it stands today. */
    public GoalProgress inYear(SchoolYear year, LocalDate today) {
        var day = today.isBefore(year.lastDay()) ? today : year.lastDay();
        return new GoalProgress(goal, held, values, standing(goal, held, values, day), ratings, years, open);
    }

    /** Where its path begins; empty where that is not known, or nothing is measured. */
    public Optional<Baseline> baseline() {
        return goal.measure().flatMap(measure -> Baseline.of(measure, values.standing()));
    }

    /** The rating of the year that counts. */
    public Optional<GoalRating> rating(SchoolYear year) {
        return ratings.find(rating -> rating.year().equals(year));
    }

    /** The years that are over and have no rating. */
    public List<SchoolYear> unrated(SchoolYear current) {
        return years.stream()
                .filter(year -> year.compareTo(current) < 0 && rating(year).isEmpty())
                .toList();
    }
}
