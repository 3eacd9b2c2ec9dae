package org.knotenpunkt.domain.needs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was found in an assessment, which needs come first, and what becomes of them. */
public final class Findings {
    public static final Findings NONE = new Findings(List.of(), Map.of(), null);

    private final List<Finding> all;
    private final Map<FindingId, Decision> decisions;
    private final @Nullable Ranking ranking;

    /**
     * @param all in the order in which they were found
     * @param decisions what becomes of needs; those that are missing are undecided
     * @param ranking how the needs were put in order, or null if they were not; one that was found later has no rank in it
     */
    public Findings(List<Finding> all, Map<FindingId, Decision> decisions, @Nullable Ranking ranking) {
        this.all = List.copyOf(all);
        this.decisions = Map.copyOf(decisions);
        this.ranking = ranking;
        var needs = new HashSet<>(needs().stream().map(Finding::id).toList());
        if (!needs.containsAll(decisions.keySet()) || (ranking != null && !needs.containsAll(ranking.order()))) {
            throw new IllegalArgumentException("Only needs are decided on and ranked");
        }
    }

    public List<Finding> all() {
        return all;
    }

    public List<Finding> strengths() {
        return all.stream().filter(finding -> !finding.isNeed()).toList();
    }

    /** The needs by their rank; then those that have none, in the order in which they were found. */
    public List<Finding> needs() {
        var order = ranking == null ? List.<FindingId>of() : ranking.order();
        return Stream.concat(
                        order.stream().flatMap(id -> find(id).stream()),
                        all.stream().filter(finding -> !order.contains(finding.id())))
                .filter(Finding::isNeed)
                .toList();
    }

    public Optional<Finding> find(FindingId id) {
        return all.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }

    /** What becomes of the need; empty while that is open. */
    public Optional<Decision> decision(FindingId need) {
        return Optional.ofNullable(decisions.get(need));
    }

    public Optional<Ranking> ranking() {
        return Optional.ofNullable(ranking);
    }

    /** The rank of the finding, from 1 on; empty for what has none. */
    public Optional<Integer> rank(FindingId id) {
        return ranking().map(given -> given.order().indexOf(id) + 1).filter(rank -> rank > 0);
    }

    /** The needs of which nobody has said whether they are pursued. */
    public List<Finding> undecided() {
        return needs().stream()
                .filter(need -> !decisions.containsKey(need.id()))
                .toList();
    }

    Findings with(Finding finding) {
        return new Findings(Stream.concat(all.stream(), Stream.of(finding)).toList(), decisions, ranking);
    }

    Findings replaced(Finding finding) {
        var cleared = finding.isNeed() ? this : undone(finding.id());
        return new Findings(
                cleared.all.stream()
                        .map(one -> one.id().equals(finding.id()) ? finding : one)
                        .toList(),
                cleared.decisions,
                cleared.ranking);
    }

    Findings without(FindingId id) {
        var cleared = undone(id);
        return new Findings(
                all.stream().filter(finding -> !finding.id().equals(id)).toList(), cleared.decisions, cleared.ranking);
    }

    /** The same, where the finding has neither a rank nor a decision. */
    private Findings undone(FindingId id) {
        var others = new HashMap<>(decisions);
        others.remove(id);
        return new Findings(all, others, ranking == null ? null : ranking.without(id));
    }

    Findings decided(FindingId need, Decision decision) {
        var more = new HashMap<>(decisions);
        more.put(need, decision);
        return new Findings(all, more, ranking);
    }

    Findings ranked(Ranking newRanking) {
        return new Findings(all, decisions, newRanking);
    }
}
