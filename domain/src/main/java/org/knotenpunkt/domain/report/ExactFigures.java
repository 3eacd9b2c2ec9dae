package org.knotenpunkt.domain.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.offer.count.MonthStanding;

/**
 * The figures of a period as only the town knows them.
 *
 * @param total of all sessions, each once
 * @param months how far those stand in which sessions took place; null where nobody has noted that
 */
public record ExactFigures(
        Figure total,
        Map<CatalogueTable, List<Part>> tables,
        @Nullable List<MonthStanding> months) {
    /**
     * The figures of a part.
     *
     * @param key of the part; null where it is not known
     * @param label what an organisation is called; null for all else
     */
    public record Part(@Nullable String key, @Nullable String label, Figure figure) {}

    public ExactFigures {
        tables = Map.copyOf(tables);
        months = months == null ? null : List.copyOf(months);
    }

    /** Figures of which nobody has noted how far their months stand. */
    public ExactFigures(Figure total, Map<CatalogueTable, List<Part>> tables) {
        this(total, tables, null);
    }

    public List<Part> parts(CatalogueTable table) {
        return Objects.requireNonNull(tables.get(table));
    }

    /** The figure of the part; nothing if there is no such part. */
    Figure figure(CatalogueTable table, @Nullable String key) {
        return parts(table).stream()
                .filter(part -> Objects.equals(part.key(), key))
                .findFirst()
                .map(Part::figure)
                .orElse(Figure.NONE);
    }
}
