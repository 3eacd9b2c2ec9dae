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
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;

/** Puts the lines of sight together, each need and each contribution looked at once. */
final class Weaving {
    private final List<PlacedAssessment> all;
    private final List<Pursuit> pursuits;
    private final Serving serving;
    private final boolean isWhole;
    private final Focus focus;
    private final LocalDate today;
    private final Set<FindingId> found;
    private final Map<FindingId, List<GoalLine>> answers;
    private final List<GoalLine> goals;

    Weaving(
            List<PlacedAssessment> all,
            List<Pursuit> pursuits,
            Serving serving,
            boolean isWhole,
            Focus focus,
            LocalDate today) {
        this.all = all;
        this.pursuits = pursuits;
        this.serving = serving;
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
                .collect(groupingBy(
                        one -> Optional.ofNullable(one.contribution().goal()).orElseThrow()));
        return pursuit.content().goals().stream()
                .filter(goal -> goal.measure().isPresent())
                .map(goal -> GoalLine.of(
                        pursuit,
                        goal,
                        namesKnownNeed(goal),
                        given.getOrDefault(goal.id(), List.of()),
                        serving.undertakings().stream()
                                .filter(one -> one.serves(goal.id()))
                                .toList(),
                        today));
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
                        .toList(),
                pursuits.stream()
                        .filter(focus::isOnAllOf)
                        .flatMap(this::generalUndertakings)
                        .toList(),
                serving.ended().stream()
                        .filter(focus::isOn)
                        .map(this::ended)
                        .filter(line -> !line.undertakings().isEmpty())
                        .toList());
    }

    private EndedLine ended(EndedGoal goal) {
        return new EndedLine(
                goal,
                serving.undertakings().stream()
                        .filter(one -> one.serves(goal.id()) && !one.isOver())
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
                            meeting(need, answering),
                            isWhole
                                    && answering.isEmpty()
                                    && decision.flatMap(Decision::whyNot).isEmpty());
                })
                .filter(line -> focus.agreement() == null || !line.goals().isEmpty())
                .toList();
    }

    /** What is done for a need and is not at one of its goals already; with the focus on an agreement, only what belongs to that is seen. */
    private List<Undertaking> meeting(Finding need, List<GoalLine> answering) {
        return focus.agreement() != null
                ? List.of()
                : serving.undertakings().stream()
                        .filter(one -> one.meets(need.id()))
                        .filter(one -> answering.stream()
                                .noneMatch(goal -> one.serves(goal.goal().id())))
                        .toList();
    }

    private Stream<GeneralUndertaking> generalUndertakings(Pursuit pursuit) {
        var measured = measured(pursuit);
        return serving.undertakings().stream()
                .filter(one -> pursuit.content().goals().stream().anyMatch(goal -> one.serves(goal.id())))
                .filter(one -> measured.stream().noneMatch(one::serves))
                .map(one -> new GeneralUndertaking(pursuit, one));
    }

    private static Set<GoalId> measured(Pursuit pursuit) {
        return pursuit.content().goals().stream()
                .filter(goal -> goal.measure().isPresent())
                .map(Goal::id)
                .collect(toUnmodifiableSet());
    }

    private Stream<ContributionLine> general(Pursuit pursuit) {
        var measured = measured(pursuit);
        return pursuit.content().contributions().stream()
                .filter(one -> one.goal() == null || !measured.contains(one.goal()))
                .map(one -> ContributionLine.of(pursuit, one, today));
    }
}
