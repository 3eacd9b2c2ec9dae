package org.knotenpunkt.domain.partnership.lineofsight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.partnership.progress.FirstAndNewest;
import org.knotenpunkt.domain.partnership.progress.GoalValue;
import org.knotenpunkt.domain.partnership.progress.Standing;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;

/**
 * An operational goal with what is given and done for it.
 *
 * @param pursuit the agreement that pursues it
 * @param since since when it is in a version that held; empty if it has not been yet
 * @param standing where it stands
 * @param hasKnownNeed whether the need that it names was found
 * @param isUnmeasured whether it holds and nothing was measured for a year
 */
public record GoalLine(
        Pursuit pursuit,
        Goal goal,
        Optional<LocalDate> since,
        Standing standing,
        boolean hasKnownNeed,
        boolean isUnmeasured,
        List<ContributionLine> contributions,
        List<Undertaking> undertakings) {
    public GoalLine {
        contributions = List.copyOf(contributions);
        undertakings = List.copyOf(undertakings);
    }

    static GoalLine of(
            Pursuit pursuit,
            Goal goal,
            boolean hasKnownNeed,
            List<ContributionLine> contributions,
            List<Undertaking> undertakings,
            LocalDate today) {
        var since = Optional.ofNullable(pursuit.since().get(goal.id()));
        var values = FirstAndNewest.valuesOf(pursuit.measured().get(goal.id()));
        var standing = Standing.of(goal.measure().orElseThrow(), values, today);
        var last = Stream.concat(since.stream(), standing.judgedBy().map(GoalValue::day).stream())
                .max(LocalDate::compareTo);
        return new GoalLine(
                pursuit,
                goal,
                since,
                standing,
                hasKnownNeed,
                pursuit.holds()
                        && last.filter(day -> day.isBefore(today.minusYears(1))).isPresent(),
                contributions,
                undertakings);
    }

    public Measure measure() {
        return goal.measure().orElseThrow();
    }

    /** Why it answers no need, where it says so. */
    public Optional<String> whyNoNeed() {
        return answering(goal) instanceof Answering.NoNeed(var reason) ? Optional.of(reason) : Optional.empty();
    }

    /** The need that it names. */
    public Optional<FindingId> need() {
        return needOf(goal);
    }

    static Optional<FindingId> needOf(Goal goal) {
        return answering(goal) instanceof Answering.Need(var need)
                ? Optional.of(new FindingId(need))
                : Optional.empty();
    }

    private static Answering answering(Goal goal) {
        return Optional.ofNullable(goal.operation()).orElseThrow().answering();
    }

    /** Whether it neither answers a need that was found nor says why. */
    public boolean isWithoutNeed() {
        return !hasKnownNeed && whyNoNeed().isEmpty();
    }
}
