package org.knotenpunkt.domain.report;

import java.util.Arrays;
import java.util.Optional;
import org.knotenpunkt.domain.offer.count.FigureBy;

/** The tables that leave a town. There are no others. */
public enum CatalogueTable {
    CENTRE(FigureBy.CENTRE),
    KIND(FigureBy.KIND),
    TARGET(FigureBy.TARGET),
    LANGUAGE(FigureBy.LANGUAGE),
    MONTH(FigureBy.MONTH);

    private final FigureBy by;

    CatalogueTable(FigureBy by) {
        this.by = by;
    }

    /** By what its figures are told apart. */
    public FigureBy by() {
        return by;
    }

    /** Whether its parts add up to the whole; if not, they come to more. */
    public boolean addsUp() {
        return by.addsUp();
    }

    /** The table that tells figures apart like this, if there is one. */
    public static Optional<CatalogueTable> of(FigureBy by) {
        return Arrays.stream(values()).filter(table -> table.by == by).findFirst();
    }
}
