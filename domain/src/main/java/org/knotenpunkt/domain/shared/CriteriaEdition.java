package org.knotenpunkt.domain.shared;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The signs by which each stage of something is known, as they were agreed at one time. An edition never changes: who has been judged by
 * it stays judged by it. Criteria are known by codes; their wording is the business of the edge.
 *
 * @param number counts the editions from 1
 * @param criteria the codes of each stage's criteria, in the order in which they are read
 * @param <S> the stages
 */
public record CriteriaEdition<S extends Enum<S>>(int number, Map<S, List<String>> criteria) {
    public CriteriaEdition {
        criteria = Map.copyOf(criteria);
    }

    /** The codes of the stage's criteria, in the order in which they are read. */
    public List<String> of(S stage) {
        return criteria.getOrDefault(stage, List.of());
    }

    /** Those of the codes that are no criteria of the stage, in the order of the alphabet. */
    public SortedSet<String> unknown(S stage, Collection<String> codes) {
        var unknown = new TreeSet<>(codes);
        of(stage).forEach(unknown::remove);
        return unknown;
    }
}
