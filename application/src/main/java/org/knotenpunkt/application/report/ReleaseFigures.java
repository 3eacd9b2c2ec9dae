package org.knotenpunkt.application.report;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.report.FigureRelease;
import org.knotenpunkt.domain.report.ReportError;
import org.knotenpunkt.domain.report.ReportPeriod;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: figures of a town leave it. */
public interface ReleaseFigures {
    /** What would leave the town if it were released today. */
    Result<FigureDraft, ReportError> preview(Actor actor, MunicipalityId town, ReportPeriod period);

    /**
     * Releases what was looked at. That is final.
     *
     * @param hash of what was looked at; if it is no longer this that would leave the town, it is refused
     * @param reason what was corrected since the release before; null if there is none
     */
    Result<FigureRelease, ReportError> release(
            Actor actor, MunicipalityId town, ReportPeriod period, String hash, @Nullable String reason);
}
