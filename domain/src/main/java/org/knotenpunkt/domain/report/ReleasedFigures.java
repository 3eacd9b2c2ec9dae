package org.knotenpunkt.domain.report;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.count.MonthStanding;

/**
 * All that leaves a town about a period.
 *
 * @param total of all sessions, each once
 * @param tables the whole catalogue
 * @param months how far those stood in which sessions took place; null where nobody has noted that
 */
public record ReleasedFigures(
        ReleasedRow total,
        Map<CatalogueTable, List<ReleasedRow>> tables,
        @Nullable List<MonthStanding> months) {
    public ReleasedFigures {
        var copies = new EnumMap<CatalogueTable, List<ReleasedRow>>(CatalogueTable.class);
        tables.forEach((table, rows) -> copies.put(table, List.copyOf(rows)));
        tables = Collections.unmodifiableMap(copies);
        months = months == null ? null : List.copyOf(months);
        if (tables.size() != CatalogueTable.values().length) {
            throw new IllegalArgumentException("A table for each of the catalogue, not " + tables.keySet());
        }
    }

    public List<ReleasedRow> rows(CatalogueTable table) {
        return Objects.requireNonNull(tables.get(table));
    }

    /** What it tells of the part, if there is such a part. */
    public Optional<ReleasedRow> row(CatalogueTable table, @Nullable String key) {
        return rows(table).stream()
                .filter(row -> Objects.equals(row.key(), key))
                .findFirst();
    }

    /** The total, and all parts. */
    public Stream<ReleasedRow> all() {
        return Stream.concat(Stream.of(total), tables.values().stream().flatMap(List::stream));
    }

    /** Whether both tell the same, whatever the numbers can be by now. */
    public boolean tellTheSameAs(ReleasedFigures other) {
        return told().equals(other.told());
    }

    private ReleasedFigures told() {
        var told = withTotal(ReleasedRow::told);
        for (var table : CatalogueTable.values()) {
            told = told.with(table, ReleasedRow::told);
        }
        return told;
    }

    ReleasedFigures withTotal(UnaryOperator<ReleasedRow> change) {
        return new ReleasedFigures(change.apply(total), tables, months);
    }

    ReleasedFigures with(CatalogueTable table, UnaryOperator<ReleasedRow> change) {
        var others = new EnumMap<>(tables);
        others.put(table, rows(table).stream().map(change).toList());
        return new ReleasedFigures(total, others, months);
    }
}
