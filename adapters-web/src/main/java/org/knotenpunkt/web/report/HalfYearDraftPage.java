package org.knotenpunkt.web.report;

import org.knotenpunkt.application.report.ReportDraft;
import org.knotenpunkt.domain.report.ReportRelease;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.text.Words;

/**
 * A half-year report as it is today, and the form that releases it.
 *
 * @param print where it is printed
 * @param isOver whether the half-year is, and so whether it can be released
 */
public record HalfYearDraftPage(ReportDraft draft, Form form, String print, boolean isOver, Words words) {
    public HalfYearView view() {
        return new HalfYearView(draft.report(), words);
    }

    public boolean isReleasable() {
        return draft.mayRelease() && isOver && !draft.isReleased();
    }

    /** Where what was released last is. */
    public String path(ReportRelease release) {
        return HalfYearPages.path(release);
    }
}
