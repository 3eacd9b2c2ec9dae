package org.knotenpunkt.application.report;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import org.knotenpunkt.application.offer.count.FigureQuestion;
import org.knotenpunkt.application.offer.count.SessionCounts;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.report.CatalogueTable;
import org.knotenpunkt.domain.report.ExactFigures;
import org.knotenpunkt.domain.report.ReportError;
import org.knotenpunkt.domain.shared.Result;

/** The figures of all tables of the catalogue. */
final class CatalogueFigures {
    private CatalogueFigures() {}

    /** What the question finds, if any session took place. */
    static Result<ExactFigures, ReportError> find(SessionCounts counts, FigureQuestion question) {
        var settled = counts.settled(
                question,
                Arrays.stream(CatalogueTable.values()).map(CatalogueTable::by).collect(toSet()));
        var tables = new EnumMap<CatalogueTable, List<ExactFigures.Part>>(CatalogueTable.class);
        var total = Figure.NONE;
        for (var table : CatalogueTable.values()) {
            var figures = requireNonNull(settled.ways().get(table.by()));
            total = figures.total();
            tables.put(
                    table,
                    figures.rows().stream()
                            .map(row -> new ExactFigures.Part(row.key(), row.label(), row.figure()))
                            .toList());
        }
        return total.held() == 0
                ? Result.refusal(new ReportError.NothingTookPlace())
                : Result.success(new ExactFigures(total, tables, settled.months()));
    }
}
