package org.knotenpunkt.application.offer.count;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Sessions in the order in which they begin.
 *
 * @param now by the clocks of the place: what has begun can be counted
 */
public record SessionList(List<SessionRow> rows, LocalDateTime now) {
    public SessionList {
        rows = List.copyOf(rows);
    }
}
