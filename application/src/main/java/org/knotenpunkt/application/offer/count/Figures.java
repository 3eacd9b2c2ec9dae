package org.knotenpunkt.application.offer.count;

import java.util.List;
import org.knotenpunkt.domain.offer.count.Figure;

/**
 * The figures of a town or centre.
 *
 * @param total of all sessions, each once
 * @param hours whether it is told how long people have worked: if not, that is unknown to whoever asks and not to the town
 */
public record Figures(List<FigureRow> rows, Figure total, boolean hours) {
    public Figures {
        rows = List.copyOf(rows);
    }

    public Figures(List<FigureRow> rows, Figure total) {
        this(rows, total, true);
    }

    /** The same for those who are not to know how long people have worked. */
    Figures withoutHours() {
        return new Figures(
                rows.stream()
                        .map(row -> new FigureRow(
                                row.key(), row.label(), row.figure().withoutHours()))
                        .toList(),
                total.withoutHours(),
                false);
    }
}
