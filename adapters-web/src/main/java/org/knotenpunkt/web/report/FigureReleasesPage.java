package org.knotenpunkt.web.report;

import java.util.List;
import org.knotenpunkt.domain.report.FigureRelease;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What figures have left a town.
 *
 * @param periods of which the visitor may release figures; none if they may not
 */
public record FigureReleasesPage(List<FigureRelease> releases, List<Option> periods, Form query, Words words) {
    public FigureReleasesPage {
        releases = List.copyOf(releases);
        periods = List.copyOf(periods);
    }

    public String path(FigureRelease release) {
        return "%s/%s".formatted(FigureReleasePages.PATH, release.id());
    }

    public String period(FigureRelease release) {
        return ReportWords.period(release.period(), words);
    }

    /** Whether a later release of the period stands beside it. */
    public boolean isFollowed(FigureRelease release) {
        return releases.stream().anyMatch(other -> follows(other, release.period(), release.number()));
    }

    private static boolean follows(FigureRelease other, ReportPeriod period, int number) {
        return other.period().equals(period) && other.number() > number;
    }
}
