package org.knotenpunkt.web.report;

import java.util.List;
import org.knotenpunkt.domain.report.CatalogueTable;
import org.knotenpunkt.domain.report.Measure;
import org.knotenpunkt.domain.report.ReleasedFigures;
import org.knotenpunkt.domain.report.ReleasedRow;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** The tables of a release, as everybody sees them who sees it. */
public record FigureTables(ReleasedFigures figures, Disclosure disclosure, Words words) {
    public List<CatalogueTable> tables() {
        return List.of(CatalogueTable.values());
    }

    public List<ReleasedRow> rows(CatalogueTable table) {
        return figures.rows(table);
    }

    public String part(ReleasedRow row, CatalogueTable table) {
        return ReportWords.part(row, table, words);
    }

    public String guests(ReleasedRow row) {
        return ReportWords.show(row.cell(Measure.GUESTS), words);
    }

    public String asked(ReleasedRow row) {
        return ReportWords.show(row.cell(Measure.ASKED), words);
    }

    public String firstTimers(ReleasedRow row) {
        return ReportWords.firstTimers(row, disclosure, words);
    }

    /** Of how many sessions that took place something was entered. */
    public String entered(ReleasedRow row) {
        return words.text("report.of", "part", row.entered(), "whole", row.held());
    }

    /** How many of the entries are estimates. */
    public String estimated(ReleasedRow row) {
        return row.entered() == 0 ? "–" : words.text("report.of", "part", row.estimated(), "whole", row.entered());
    }

    /** How far each month stood; nothing in releases from before that was noted. */
    public List<Fact> months() {
        return ReportWords.months(figures.months(), words);
    }

    /** What is to be known to read the numbers. */
    public String note() {
        return words.text("report.note", "threshold", disclosure.threshold(), "base", disclosure.base());
    }
}
