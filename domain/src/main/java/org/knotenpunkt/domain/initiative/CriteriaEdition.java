package org.knotenpunkt.domain.initiative;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The signs by which each stage is known, as they were agreed at one time. An edition never changes: who has been judged by
 * it stays judged by it. Criteria are known by codes; their wording is the business of the edge.
 *
 * @param number counts the editions from 1
 * @param criteria the codes of each stage's criteria, in the order in which they are read
 */
public record CriteriaEdition(int number, Map<MemberStage, List<String>> criteria) {
    /** All editions, oldest first. */
    public static final List<CriteriaEdition> ALL = List.of(new CriteriaEdition(
            1,
            Map.ofEntries(
                    entry(MemberStage.IDEA, List.of("departments-agree", "need-described")),
                    entry(MemberStage.CONCEPT, List.of("sites-compared", "supervision-agrees", "council-decided")),
                    entry(MemberStage.FIRST_CENTRE, List.of("provider-agreed", "lead-in-post", "offers-running")),
                    entry(
                            MemberStage.SEVERAL_CENTRES,
                            List.of("second-centre-works", "coordination-in-post", "quality-shared")),
                    entry(
                            MemberStage.ANCHORED,
                            List.of("posts-in-budget", "offers-in-budget", "permanence-decided")))));

    public CriteriaEdition {
        criteria = Map.copyOf(criteria);
    }

    /** The edition by which stages are judged now. */
    public static CriteriaEdition current() {
        return ALL.getLast();
    }

    public static Optional<CriteriaEdition> of(int number) {
        return ALL.stream().filter(edition -> edition.number == number).findFirst();
    }

    /** The codes of the stage's criteria, in the order in which they are read. */
    public List<String> of(MemberStage stage) {
        return criteria.getOrDefault(stage, List.of());
    }

    /** Those of the codes that are no criteria of the stage, in the order of the alphabet. */
    public SortedSet<String> unknown(MemberStage stage, Collection<String> codes) {
        var unknown = new TreeSet<>(codes);
        of(stage).forEach(unknown::remove);
        return unknown;
    }
}
