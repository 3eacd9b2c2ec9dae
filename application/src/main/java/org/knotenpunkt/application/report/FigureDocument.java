package org.knotenpunkt.application.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.domain.report.CatalogueTable;
import org.knotenpunkt.domain.report.Cell;
import org.knotenpunkt.domain.report.Measure;
import org.knotenpunkt.domain.report.ReleasedFigures;
import org.knotenpunkt.domain.report.ReleasedRow;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.Rounded;
import org.knotenpunkt.domain.shared.Sha256;

/**
 * Released figures as a document, by whose canonical form they are known. What is not there is left out; the document says in which format it
 * is, so that later ones can be told apart.
 */
public final class FigureDocument {
    private FigureDocument() {}

    /** The canonical text. */
    public static String text(ReleasedFigures figures, Disclosure disclosure, CanonicalJson canonical) {
        return canonical.write(of(figures, disclosure));
    }

    /** The SHA-256 of the canonical text, in hexadecimal digits. */
    public static String hash(ReleasedFigures figures, Disclosure disclosure, CanonicalJson canonical) {
        return Sha256.hexOf(text(figures, disclosure, canonical));
    }

    /** The document, its members in an order in which people read them. */
    public static Map<String, Object> of(ReleasedFigures figures, Disclosure disclosure) {
        var document = new LinkedHashMap<String, Object>();
        document.put("format", MonthDocument.format(figures.months()));
        document.put("threshold", disclosure.threshold());
        document.put("base", disclosure.base());
        document.put("total", row(figures.total()));
        var tables = new ArrayList<Map<String, Object>>();
        figures.tables()
                .forEach((table, rows) -> tables.add(Map.of(
                        "by",
                        table.name(),
                        "rows",
                        rows.stream().map(FigureDocument::row).toList())));
        document.put("tables", tables);
        MonthDocument.put(document, figures.months());
        return document;
    }

    private static Map<String, Object> row(ReleasedRow row) {
        var object = new LinkedHashMap<String, Object>();
        if (row.key() != null) {
            object.put("key", row.key());
        }
        if (row.label() != null) {
            object.put("label", row.label());
        }
        object.put("held", row.held());
        object.put("entered", row.entered());
        object.put("estimated", row.estimated());
        row.cells().forEach((measure, cell) -> object.put(name(measure), cell(cell)));
        return object;
    }

    private static String name(Measure measure) {
        return measure.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> cell(Cell cell) {
        return switch (cell) {
            case Cell.Unknown unknown -> Map.of("state", "UNKNOWN");
            case Cell.Withheld withheld -> Map.of("state", "WITHHELD");
            case Cell.Told(var number, var span) -> {
                var object = new LinkedHashMap<String, Object>(
                        switch (number) {
                            case Rounded.Nobody nobody -> Map.of("state", "NOBODY");
                            case Rounded.Few(var below) -> Map.of("state", "FEW", "below", below);
                            case Rounded.About(var value) -> Map.of("state", "ABOUT", "value", value);
                        });
                object.put("least", span.least());
                object.put("most", span.most());
                yield object;
            }
        };
    }

    /** By what the figures of the document were rounded. */
    public static Disclosure disclosure(Map<?, ?> document) {
        return new Disclosure(integer(document, "threshold"), integer(document, "base"));
    }

    /** The figures that the document is of. */
    public static ReleasedFigures read(Map<?, ?> document) {
        var tables = new EnumMap<CatalogueTable, List<ReleasedRow>>(CatalogueTable.class);
        for (var table : (List<?>) member(document, "tables")) {
            var object = (Map<?, ?>) Objects.requireNonNull(table);
            tables.put(
                    CatalogueTable.valueOf((String) member(object, "by")),
                    ((List<?>) member(object, "rows"))
                            .stream().map(FigureDocument::readRow).toList());
        }
        return new ReleasedFigures(readRow(member(document, "total")), tables, MonthDocument.read(document));
    }

    private static ReleasedRow readRow(Object row) {
        var object = (Map<?, ?>) row;
        var cells = new EnumMap<Measure, Cell>(Measure.class);
        for (var measure : Measure.values()) {
            cells.put(measure, readCell((Map<?, ?>) member(object, name(measure))));
        }
        return new ReleasedRow(
                (String) object.get("key"),
                (String) object.get("label"),
                integer(object, "held"),
                integer(object, "entered"),
                integer(object, "estimated"),
                cells);
    }

    private static Cell readCell(Map<?, ?> cell) {
        return switch ((String) member(cell, "state")) {
            case "UNKNOWN" -> new Cell.Unknown();
            case "WITHHELD" -> new Cell.Withheld();
            case "NOBODY" -> told(new Rounded.Nobody(), cell);
            case "FEW" -> told(new Rounded.Few(integer(cell, "below")), cell);
            case "ABOUT" -> told(new Rounded.About(integer(cell, "value")), cell);
            default -> throw new IllegalArgumentException("No cell: " + cell);
        };
    }

    private static Cell told(Rounded number, Map<?, ?> cell) {
        return new Cell.Told(number, new Disclosure.Span(integer(cell, "least"), integer(cell, "most")));
    }

    private static Object member(Map<?, ?> object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }

    private static int integer(Map<?, ?> object, String name) {
        return ((Number) member(object, name)).intValue();
    }
}
