package org.knotenpunkt.web.partnership.pages;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.AgreementView;
import org.knotenpunkt.domain.partnership.Version;
import org.knotenpunkt.domain.partnership.VersionState;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalLevel;
import org.knotenpunkt.domain.partnership.content.GoalTree;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.partnership.progress.FirstAndNewest;
import org.knotenpunkt.domain.partnership.progress.Standing;
import org.knotenpunkt.web.partnership.picture.Branch;
import org.knotenpunkt.web.shared.text.Words;

/** The goals of a version as boxes: guiding, intermediate, operational from left to right, with how far they have come. */
final class GoalPicture {
    /** As many operational goals as one can take in one by one; of more, their number is told. */
    private static final int MOST = 60;

    private final AgreementView view;
    private final boolean isAgreed;
    private final LocalDate today;
    private final Words words;

    GoalPicture(AgreementView view, Version shown, LocalDate today, Words words) {
        this.view = view;
        this.isAgreed = shown.state() == VersionState.AGREED;
        this.today = today;
        this.words = words;
    }

    List<Branch> branches(GoalTree tree) {
        var all =
                tree.roots().stream().mapToLong(node -> node.measured().count()).sum();
        var first = tree.roots().stream()
                .mapToInt(node -> column(node.goal().level()))
                .min()
                .orElse(0);
        return branches(tree.roots(), first, all <= MOST);
    }

    /** @param first the column of the goals that stand leftmost, which have nothing left of them */
    private List<Branch> branches(List<GoalTree.Node> nodes, int first, boolean each) {
        return nodes.stream()
                .filter(node -> each || node.goal().level() != GoalLevel.OPERATIONAL)
                .map(node -> branch(node, first, each))
                .toList();
    }

    private Branch branch(GoalTree.Node node, int first, boolean each) {
        var goal = node.goal();
        var measure = goal.measure();
        var standing = measure.map(one -> standing(goal, one));
        return new Branch(
                column(goal.level()) - first,
                words.show(goal.level()),
                goal.text(),
                measure.map(one -> progress(one, standing.orElseThrow())).orElseGet(() -> summary(node)),
                "#" + goal.id(),
                "picture-" + goal.level(),
                isAgreed ? standing.map(Branch.Bar::of).orElse(null) : null,
                branches(node.parts(), first, each));
    }

    private static int column(GoalLevel level) {
        return switch (level) {
            case GUIDING -> 0;
            case INTERMEDIATE -> 1;
            case OPERATIONAL -> 2;
        };
    }

    private Standing standing(Goal goal, Measure measure) {
        return Standing.of(measure, FirstAndNewest.valuesOf(view.measured().get(goal.id())), today);
    }

    private String progress(Measure measure, Standing standing) {
        if (!isAgreed) {
            return new AgreementWords(words).path(measure);
        }
        return standing.judgedBy()
                .map(value -> words.text(
                        "agreements.goal.stands",
                        "standing",
                        standing.state(),
                        "value",
                        words.show(value.value()),
                        "target",
                        words.show(measure.target()),
                        "unit",
                        measure.unit()))
                .orElseGet(() -> words.text(
                        "agreements.goal.stands-unknown",
                        "target",
                        words.show(measure.target()),
                        "unit",
                        measure.unit()));
    }

    /** How many operational goals serve a goal, and how far they are. */
    private String summary(GoalTree.Node node) {
        var below = node.measured().toList();
        if (below.isEmpty()) {
            return words.text("agreements.goal.no-deeds");
        }
        var count = words.text("agreements.goal.deeds", "count", below.size());
        if (!isAgreed) {
            return count;
        }
        var standings = below.stream()
                .collect(groupingBy(
                        goal -> standing(goal, goal.measure().orElseThrow()).state(),
                        () -> new EnumMap<>(Standing.HowFar.class),
                        counting()));
        var said = Stream.of(Standing.HowFar.values())
                .filter(standings::containsKey)
                .map(state -> "%s %s".formatted(words.show(standings.get(state)), words.show(state)))
                .toList();
        return "%s: %s".formatted(count, String.join(", ", said));
    }
}
