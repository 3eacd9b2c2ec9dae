package org.knotenpunkt.domain.partnership.lineofsight;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * From needs to goals, contributions, undertakings and values in a town, as of a day.
 *
 * @param assessments with their needs, in the order in which they were given
 * @param besides the goals that answer no need that was found
 * @param general the contributions that are for no operational goal
 * @param generalUndertakings what is done for no operational goal
 * @param ended the goals that nobody pursues any more, and for which something is done
 */
public record LineOfSight(
        List<AssessmentLines> assessments,
        List<GoalLine> besides,
        List<ContributionLine> general,
        List<GeneralUndertaking> generalUndertakings,
        List<EndedLine> ended) {
    public LineOfSight {
        assessments = List.copyOf(assessments);
        besides = List.copyOf(besides);
        general = List.copyOf(general);
        generalUndertakings = List.copyOf(generalUndertakings);
        ended = List.copyOf(ended);
    }

    /**
     * The lines on which the focus is.
     *
     * @param all of the town's assessments
     * @param pursuits of the agreements that somebody may see
     * @param serving what is done for goals and needs
     * @param isWhole whether the pursuits are all of the town's, so that it can be said that no goal answers a need
     */
    public static LineOfSight of(
            List<PlacedAssessment> all,
            List<Pursuit> pursuits,
            Serving serving,
            boolean isWhole,
            Focus focus,
            LocalDate today) {
        return new Weaving(all, pursuits, serving, isWhole, focus, today).woven();
    }

    /** All goals, once each. */
    public Stream<GoalLine> goals() {
        return Stream.concat(needs().flatMap(need -> need.goals().stream()), besides.stream());
    }

    public Stream<NeedLine> needs() {
        return assessments.stream().flatMap(one -> one.needs().stream());
    }

    public Stream<ContributionLine> contributions() {
        return Stream.concat(goals().flatMap(goal -> goal.contributions().stream()), general.stream());
    }

    /** How often a line breaks off in that way. */
    public int count(MissingLink link) {
        return (int)
                switch (link) {
                    case NEED_WITHOUT_GOAL ->
                        needs().filter(NeedLine::isWithoutGoal).count();
                    case GOAL_WITHOUT_NEED ->
                        goals().filter(GoalLine::isWithoutNeed).count();
                    case GOAL_WITHOUT_VALUE ->
                        goals().filter(GoalLine::isUnmeasured).count();
                    case CONTRIBUTION_NEVER_DELIVERED ->
                        contributions()
                                .filter(ContributionLine::isNeverDelivered)
                                .count();
                    case UNDERTAKING_FOR_ENDED_GOAL ->
                        ended.stream()
                                .mapToLong(line -> line.undertakings().size())
                                .sum();
                };
    }

    public boolean isEmpty() {
        return needs().findAny().isEmpty()
                && Stream.of(besides, general, generalUndertakings, ended).allMatch(List::isEmpty);
    }
}
