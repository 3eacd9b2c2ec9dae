package org.knotenpunkt.application.offer.count;

import java.util.List;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.offer.count.MonthStanding;

/**
 * The figures of a town or centre.
 *
 * @param total of all sessions, each once
 * @param hours whether it is told how long people have worked: if not, that is unknown to whoever asks and not to the town
 * @param months how far those stand in which sessions took place; none where nobody has asked for that
 */
public record Figures(List<FigureRow> rows, Figure total, boolean hours, List<MonthStanding> months) {
    public Figures {
        rows = List.copyOf(rows);
        months = List.copyOf(months);
    }

    public Figures(List<FigureRow> rows, Figure total) {
        this(rows, total, true, List.of());
    }

    /** The same, saying how far the months stand. */
    Figures standing(List<MonthStanding> others) {
        return new Figures(rows, total, hours, others);
    }

    /** The same for those who are not to know how long people have worked. */
    Figures withoutHours() {
        return new Figures(
                rows.stream()
                        .map(row -> new FigureRow(
                                row.key(), row.label(), row.figure().withoutHours()))
                        .toList(),
                total.withoutHours(),
                false,
                months);
    }
}
