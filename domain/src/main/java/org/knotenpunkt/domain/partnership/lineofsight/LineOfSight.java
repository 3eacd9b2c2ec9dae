package org.knotenpunkt.domain.partnership.lineofsight;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.partnership.content.Goal;

/**
 * From needs to goals, contributions and values in a town, as of a day.
 *
 * @param assessments with their needs, in the order in which they were given
 * @param besides the goals that answer no need that was found
 * @param general the contributions that are for no operational goal
 */
public record LineOfSight(List<AssessmentLines> assessments, List<GoalLine> besides, List<ContributionLine> general) {
    public LineOfSight {
        assessments = List.copyOf(assessments);
        besides = List.copyOf(besides);
        general = List.copyOf(general);
    }

    /**
     * The lines on which the focus is.
     *
     * @param all of the town's assessments
     * @param pursuits of the agreements that somebody may see
     * @param isWhole whether these are all of the town's, so that it can be said that no goal answers a need
     */
    public static LineOfSight of(
            List<PlacedAssessment> all, List<Pursuit> pursuits, boolean isWhole, Focus focus, LocalDate today) {
        return new Weaving(all, pursuits, isWhole, focus, today).woven();
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
                };
    }

    public boolean isEmpty() {
        return needs().findAny().isEmpty() && besides.isEmpty() && general.isEmpty();
    }

    /** Puts the lines together, each need and each contribution looked at once. */
    private static final class Weaving {
        private final List<PlacedAssessment> all;
        private final List<Pursuit> pursuits;
        private final boolean isWhole;
        private final Focus focus;
        private final LocalDate today;
        private final Set<FindingId> found;
        private final Map<FindingId, List<GoalLine>> answers;
        private final List<GoalLine> goals;

        Weaving(List<PlacedAssessment> all, List<Pursuit> pursuits, boolean isWhole, Focus focus, LocalDate today) {
            this.all = all;
            this.pursuits = pursuits;
            this.isWhole = isWhole;
            this.focus = focus;
            this.today = today;
            this.found = all.stream()
                    .flatMap(one -> one.assessment().findings().needs().stream())
                    .map(Finding::id)
                    .collect(toUnmodifiableSet());
            this.goals = pursuits.stream().flatMap(this::goals).toList();
            this.answers = goals.stream()
                    .filter(GoalLine::hasKnownNeed)
                    .collect(groupingBy(goal -> goal.need().orElseThrow()));
        }

        private Stream<GoalLine> goals(Pursuit pursuit) {
            var given = pursuit.content().contributions().stream()
                    .filter(one -> one.goal() != null)
                    .map(one -> ContributionLine.of(pursuit, one, today))
                    .collect(groupingBy(one ->
                            Optional.ofNullable(one.contribution().goal()).orElseThrow()));
            return pursuit.content().goals().stream()
                    .filter(goal -> goal.measure().isPresent())
                    .map(goal -> GoalLine.of(
                            pursuit, goal, namesKnownNeed(goal), given.getOrDefault(goal.id(), List.of()), today));
        }

        private boolean namesKnownNeed(Goal goal) {
            return GoalLine.needOf(goal).filter(found::contains).isPresent();
        }

        LineOfSight woven() {
            return new LineOfSight(
                    all.stream()
                            .filter(focus::isOn)
                            .map(one -> new AssessmentLines(one, needs(one)))
                            .filter(one -> !one.needs().isEmpty())
                            .toList(),
                    goals.stream()
                            .filter(goal -> !goal.hasKnownNeed() && focus.isOnAllOf(goal.pursuit()))
                            .toList(),
                    pursuits.stream()
                            .filter(focus::isOnAllOf)
                            .flatMap(this::general)
                            .toList());
        }

        private List<NeedLine> needs(PlacedAssessment placed) {
            var findings = placed.assessment().findings();
            return findings.needs().stream()
                    .map(need -> {
                        var answering = answers.getOrDefault(need.id(), List.of());
                        var decision = findings.decision(need.id());
                        return new NeedLine(
                                need,
                                findings.rank(need.id()),
                                decision,
                                answering.stream()
                                        .filter(goal -> focus.isOn(goal.pursuit()))
                                        .toList(),
                                isWhole
                                        && answering.isEmpty()
                                        && decision.flatMap(Decision::whyNot).isEmpty());
                    })
                    .filter(line -> focus.agreement() == null || !line.goals().isEmpty())
                    .toList();
        }

        private Stream<ContributionLine> general(Pursuit pursuit) {
            var measured = pursuit.content().goals().stream()
                    .filter(goal -> goal.measure().isPresent())
                    .map(Goal::id)
                    .collect(toUnmodifiableSet());
            return pursuit.content().contributions().stream()
                    .filter(one -> one.goal() == null || !measured.contains(one.goal()))
                    .map(one -> ContributionLine.of(pursuit, one, today));
        }
    }
}
