package org.knotenpunkt.domain.report;

import static org.knotenpunkt.domain.shared.Disclosure.USUAL;

import java.util.EnumMap;
import java.util.List;
import org.knotenpunkt.domain.offer.count.Figure;

/** Figures for tests. */
public final class ReportFixtures {
    public static final ReportPeriod HALF_YEAR = ReportPeriod.parse("2026-H2");

    private ReportFixtures() {}

    /** Some of the guests of two centres, of whom some were asked; in the other nothing was entered. */
    public static ReleasedFigures figures(int guests) {
        var some = new Figure(4, 3, 1, guests, 0, 0, 0, 0, 3, 2, 20, 60L, null);
        var nothing = new Figure(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null);
        var tables = new EnumMap<CatalogueTable, List<ExactFigures.Part>>(CatalogueTable.class);
        for (var table : CatalogueTable.values()) {
            tables.put(
                    table,
                    List.of(
                            new ExactFigures.Part("one", "Haus Eins", some),
                            new ExactFigures.Part(null, null, nothing)));
        }
        return new Releasing(USUAL, List.of()).of(HALF_YEAR, new ExactFigures(some.plus(nothing), tables));
    }
}
