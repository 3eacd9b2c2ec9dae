package org.knotenpunkt.domain.partnership.content;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Goals as a tree, each with those that serve it, in their order.
 *
 * @param roots the goals that serve no other one
 */
public record GoalTree(List<Node> roots) {
    /** A goal, with those that serve it directly. */
    public record Node(Goal goal, List<Node> parts) {
        public Node {
            parts = List.copyOf(parts);
        }

        /** The operational goals that serve it, however far below; itself, if it is one. */
        public Stream<Goal> measured() {
            return Stream.concat(
                    Stream.of(goal).filter(one -> one.measure().isPresent()),
                    parts.stream().flatMap(Node::measured));
        }
    }

    public GoalTree {
        roots = List.copyOf(roots);
    }

    /** Puts each goal below the one that it serves. */
    public static GoalTree of(List<Goal> goals) {
        var parts = goals.stream()
                .filter(goal -> goal.parent() != null)
                .collect(groupingBy(goal -> Objects.requireNonNull(goal.parent())));
        return new GoalTree(goals.stream()
                .filter(goal -> goal.parent() == null)
                .map(goal -> node(goal, parts))
                .toList());
    }

    private static Node node(Goal goal, Map<GoalId, List<Goal>> parts) {
        return new Node(
                goal,
                parts.getOrDefault(goal.id(), List.of()).stream()
                        .map(part -> node(part, parts))
                        .toList());
    }
}
