package org.knotenpunkt.domain.report;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.shared.Disclosure;

/**
 * Makes of exact figures what may leave a town, so that nobody can compute a number from it, nor from it and what left the town before.
 *
 * @param earlier all releases of the town
 */
public record Releasing(Disclosure disclosure, List<FigureRelease> earlier) {
    public Releasing {
        earlier = earlier.stream()
                .sorted(Comparator.comparing(FigureRelease::at).reversed())
                .toList();
    }

    public ReleasedFigures of(ReportPeriod period, ExactFigures exact) {
        var figures = rounded(period, exact);
        var known = Recovery.columns(told());
        while (true) {
            var safer = safer(period, figures, known);
            if (safer.equals(figures)) {
                return figures;
            }
            figures = safer;
        }
    }

    private ReleasedFigures rounded(ReportPeriod period, ExactFigures exact) {
        var tables = new EnumMap<CatalogueTable, List<ReleasedRow>>(CatalogueTable.class);
        for (var table : CatalogueTable.values()) {
            tables.put(
                    table,
                    exact.parts(table).stream()
                            .map(part -> row(part, before(period, table, part.key())))
                            .toList());
        }
        var total = row(new ExactFigures.Part(null, null, exact.total()), before(period));
        return new ReleasedFigures(total, tables, exact.months());
    }

    private Optional<ReleasedRow> before(ReportPeriod period) {
        return earlier.stream()
                .filter(release -> release.period().equals(period))
                .findFirst()
                .map(release -> release.figures().total());
    }

    /** What was last told of the part. A month may have been told in another period. */
    private Optional<ReleasedRow> before(ReportPeriod period, CatalogueTable table, @Nullable String key) {
        return earlier.stream()
                .filter(release ->
                        table == CatalogueTable.MONTH || release.period().equals(period))
                .flatMap(release -> release.figures().row(table, key).stream())
                .findFirst();
    }

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    private ReleasedRow row(ExactFigures.Part part, Optional<ReleasedRow> before) {
        var figure = part.figure();
        var cells = new EnumMap<Measure, Cell>(Measure.class);
        for (var measure : Measure.values()) {
            cells.put(
                    measure,
                    cell(measure, figure, before.map(row -> row.cell(measure)).orElse(null)));
        }
        return new ReleasedRow(part.key(), part.label(), figure.held(), figure.entered(), figure.estimated(), cells);
    }

    private Cell cell(Measure measure, Figure figure, @Nullable Cell before) {
        if (!measure.isKnown(figure)) {
            return new Cell.Unknown();
        }
        var number = Math.toIntExact(measure.of(figure));
        if (before instanceof Cell.Told(var told, var span)) {
            var again = disclosure.rounded(number, told);
            return new Cell.Told(again, disclosure.span(again, told));
        }
        var rounded = disclosure.rounded(number);
        return new Cell.Told(rounded, disclosure.span(rounded));
    }

    /**
     * The same without what would give numbers away: first the tables in which these stand, then the total, then all of the measure, then
     * everything.
     *
     * @param known what could be computed before: that is no reason to tell nothing any more
     */
    private ReleasedFigures safer(ReportPeriod period, ReleasedFigures figures, Set<Recovery.Column> known) {
        var all = new ArrayList<>(told());
        all.add(new Recovery.Told(period, figures));
        var columns = new HashSet<>(Recovery.columns(all));
        columns.removeAll(known);
        var safer = figures;
        for (var column : columns) {
            if (column.release() == earlier.size() && column.table() != null) {
                safer = safer.with(column.table(), row -> row.withheld(column.measure()));
            }
        }
        if (!safer.equals(figures)) {
            return safer;
        }
        for (var column : columns) {
            if (column.release() == earlier.size()) {
                safer = safer.withTotal(row -> row.withheld(column.measure()));
            }
        }
        return safer.equals(figures) ? withoutWhatTellsOfOthers(columns, figures) : safer;
    }

    /** The oldest first. */
    private List<Recovery.Told> told() {
        return earlier.reversed().stream()
                .map(release -> new Recovery.Told(release.period(), release.figures()))
                .toList();
    }

    private static ReleasedFigures withoutWhatTellsOfOthers(
            Collection<Recovery.Column> columns, ReleasedFigures figures) {
        var measures = columns.stream().map(Recovery.Column::measure).collect(toSet());
        var safer = without(measures, figures);
        return safer.equals(figures) && !columns.isEmpty() ? without(Set.of(Measure.values()), figures) : safer;
    }

    private static ReleasedFigures without(Set<Measure> measures, ReleasedFigures figures) {
        var safer = figures;
        for (var measure : measures) {
            safer = safer.withTotal(row -> row.withheld(measure));
            for (var table : CatalogueTable.values()) {
                safer = safer.with(table, row -> row.withheld(measure));
            }
        }
        return safer;
    }
}
