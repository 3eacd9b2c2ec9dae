package org.knotenpunkt.web.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.report.FigureRelease;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/**
 * A release of figures.
 *
 * @param town what the town is called; null for those who work in it
 * @param crumbs the way to it
 * @param query of the request
 * @param all where all of them are
 */
public record FigureReleasePage(
        FigureRelease release, @Nullable String town, List<Crumb> crumbs, Form query, String all, Words words) {
    public String title() {
        var period = ReportWords.period(release.period(), words);
        return town == null
                ? words.text("report.release.of", "period", period)
                : words.text("report.release.of-town", "period", period, "town", town);
    }

    /** Where it can be taken along. */
    public String export() {
        return "%s/%s/export".formatted(all, release.id());
    }

    public FigureTables tables() {
        return new FigureTables(release.figures(), release.disclosure(), words);
    }
}
