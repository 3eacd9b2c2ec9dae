package org.knotenpunkt.web.report;

import java.util.List;
import org.knotenpunkt.application.partnership.release.KnownNetwork;
import org.knotenpunkt.application.report.TownRelease;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.domain.report.Measure;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What figures the towns of a network have released.
 *
 * @param networks all in whose offices the visitor works
 */
public record ReleasedFiguresPage(
        List<KnownNetwork> networks, KnownNetwork network, Page<TownRelease> found, Form query, Words words) {
    public String path(KnownNetwork other) {
        return "%s?network=%s".formatted(ReleasedFigurePages.PATH, other.id());
    }

    public String path(TownRelease one) {
        return "%s/%s".formatted(ReleasedFigurePages.PATH, one.release().id());
    }

    public String period(TownRelease one) {
        return ReportWords.period(one.release().period(), words);
    }

    public String guests(TownRelease one) {
        return ReportWords.show(one.release().figures().total().cell(Measure.GUESTS), words);
    }
}
