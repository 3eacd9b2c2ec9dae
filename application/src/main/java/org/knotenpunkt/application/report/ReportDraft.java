package org.knotenpunkt.application.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.report.HalfYearReport;
import org.knotenpunkt.domain.report.ReportRelease;

/**
 * A half-year report as it is today.
 *
 * @param before what was released last of the same; null if nothing was
 * @param mayRelease whether the reader may release it
 */
public record ReportDraft(
        HalfYearReport report,
        LocalDate day,
        String hash,
        @Nullable ReportRelease before,
        boolean mayRelease) implements ReleaseDraft {
    @Override
    public int number() {
        return before == null ? 1 : before.number() + 1;
    }

    @Override
    public boolean isReleased() {
        return before != null && before.hash().equals(hash);
    }
}
