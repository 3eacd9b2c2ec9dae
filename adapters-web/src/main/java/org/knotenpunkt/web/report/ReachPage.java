package org.knotenpunkt.web.report;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.report.CentreReach;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What was said of how many families the centres of a town reach in a half-year.
 *
 * @param centres all of the town
 * @param changeable those of which the visitor may say it, by their ids
 */
public record ReachPage(
        ReportPeriod halfYear,
        List<Option> halfYears,
        List<Option> centres,
        List<String> changeable,
        List<CentreReach> said,
        Form query,
        Words words) {
    public ReachPage {
        centres = List.copyOf(centres);
        changeable = List.copyOf(changeable);
        said = List.copyOf(said);
    }

    public String period() {
        return ReportWords.period(halfYear, words);
    }

    /** What was said last; empty if nothing was. */
    public Optional<String> reach(Option centre) {
        return said.stream()
                .filter(reach -> reach.centre().toString().equals(centre.value()))
                .findFirst()
                .map(reach -> HalfYearView.reach(reach.claim(), words));
    }

    public boolean isChangeable(Option centre) {
        return changeable.contains(centre.value());
    }

    /** Where the reports about the half-year are. */
    public String reports() {
        return query.link(HalfYearPages.PATH, "period", halfYear);
    }

    public String path(Option centre) {
        return ReachPages.path(centre.value(), halfYear);
    }
}
