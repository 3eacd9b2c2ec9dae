package org.knotenpunkt.domain.needs;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.knotenpunkt.domain.shared.Texts;

/**
 * The order in which needs were put together.
 *
 * @param order the most urgent first
 * @param by who put them in this order, as a circle of people and not by name
 */
public record Ranking(List<FindingId> order, String by, LocalDate day) {
    public static final int MAX_BY_LENGTH = 200;

    public Ranking {
        order = List.copyOf(order);
        by = Texts.called("who has ranked", by, MAX_BY_LENGTH);
        if (new HashSet<>(order).size() < order.size()) {
            throw new IllegalArgumentException("A need has one rank: " + order);
        }
    }

    Ranking without(FindingId id) {
        return new Ranking(order.stream().filter(one -> !one.equals(id)).toList(), by, day);
    }
}
