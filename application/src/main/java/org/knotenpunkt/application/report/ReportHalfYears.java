package org.knotenpunkt.application.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.report.ReportError;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.report.ReportRelease;
import org.knotenpunkt.domain.report.ReportReleaseId;
import org.knotenpunkt.domain.report.ReportSubject;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: people of a town read what was done in a half-year, and whoever answers for it releases that: the coordination for all, a centre, school or
 * provider for itself.
 */
public interface ReportHalfYears {
    /** Of whom there can be a report about the half-year: the town, and each provider, school and centre with a session in it. */
    Result<List<NamedSubject>, ReportError> subjects(Actor actor, MunicipalityId town, ReportPeriod halfYear);

    /** The report as it is today. */
    Result<ReportDraft, ReportError> draft(
            Actor actor, MunicipalityId town, ReportSubject subject, ReportPeriod halfYear);

    /**
     * Releases what was looked at. That is final.
     *
     * @param hash of what was looked at; if it is no longer so, it is refused
     * @param reason what was corrected since the one before; null if there is none
     */
    Result<ReportRelease, ReportError> release(
            Actor actor,
            MunicipalityId town,
            ReportSubject subject,
            ReportPeriod halfYear,
            String hash,
            @Nullable String reason);

    /** All that were released about the half-year, the newest first. */
    Result<List<ReportRelease>, ReportError> list(Actor actor, MunicipalityId town, ReportPeriod halfYear);

    /** The report with the one that was released before it about the same, if there is one. */
    Result<ReleasedReport, ReportError> read(Actor actor, MunicipalityId town, ReportReleaseId id);
}
