package org.knotenpunkt.application.offer.count;

import java.util.List;
import org.knotenpunkt.domain.offer.count.Figure;

/**
 * The figures of a town or centre.
 *
 * @param total of all sessions, each once
 */
public record Figures(List<FigureRow> rows, Figure total) {
    public Figures {
        rows = List.copyOf(rows);
    }
}
