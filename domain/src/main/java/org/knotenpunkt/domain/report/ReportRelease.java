package org.knotenpunkt.domain.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * A half-year report as it was released. It never changes; what was corrected later is released anew, beside it.
 *
 * @param number of the reports about the subject and half-year, from 1 on
 * @param day on which the figures were as they are told
 * @param by the account of whoever released it
 * @param reason what was corrected since the one before; null for the first
 * @param hash the SHA-256 of its canonical text, in hexadecimal digits
 */
public record ReportRelease(
        ReportReleaseId id,
        MunicipalityId municipality,
        int number,
        LocalDate day,
        UUID by,
        Instant at,
        @Nullable String reason,
        HalfYearReport report,
        String hash) {
    public ReportRelease {
        reason = FigureRelease.reason(number, reason);
        FigureRelease.requireHash(hash);
    }

    public boolean isAbout(ReportSubject subject) {
        return report.subject().equals(subject);
    }
}
