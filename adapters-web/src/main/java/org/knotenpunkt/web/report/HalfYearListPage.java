package org.knotenpunkt.web.report;

import java.util.List;
import org.knotenpunkt.application.report.NamedSubject;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.report.ReportRelease;
import org.knotenpunkt.domain.report.ReportSubject;
import org.knotenpunkt.domain.report.SubjectKind;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/**
 * Of whom there can be a report about a half-year, and which were released.
 *
 * @param halfYears those to choose from
 */
public record HalfYearListPage(
        ReportPeriod halfYear,
        List<Option> halfYears,
        List<NamedSubject> subjects,
        List<ReportRelease> releases,
        Form query,
        Words words) {
    public HalfYearListPage {
        subjects = List.copyOf(subjects);
        releases = List.copyOf(releases);
    }

    public String period() {
        return ReportWords.period(halfYear, words);
    }

    public String period(ReportRelease release) {
        return ReportWords.period(release.report().period(), words);
    }

    /** The kinds of which there is any. */
    public List<SubjectKind> kinds() {
        return subjects.stream().map(named -> named.subject().kind()).distinct().toList();
    }

    public List<NamedSubject> of(SubjectKind kind) {
        return subjects.stream().filter(named -> named.subject().kind() == kind).toList();
    }

    /** Where the report about the subject is. */
    public String draft(ReportSubject subject) {
        return query.link(HalfYearPages.DRAFT, "period", halfYear, "subject", subject);
    }

    /** The same about the town. */
    public String town() {
        return draft(ReportSubject.TOWN);
    }

    /** Where it is told how many families the centres reach. */
    public String reach() {
        return query.link(ReachPages.PATH, "period", halfYear);
    }

    public String path(ReportRelease release) {
        return HalfYearPages.path(release);
    }
}
