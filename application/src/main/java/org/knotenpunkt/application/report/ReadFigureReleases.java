package org.knotenpunkt.application.report;

import java.util.List;
import org.knotenpunkt.domain.report.FigureRelease;
import org.knotenpunkt.domain.report.FigureReleaseId;
import org.knotenpunkt.domain.report.ReportError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: people of a town look at what figures have left it. */
public interface ReadFigureReleases {
    /** All of them, the newest first. */
    Result<List<FigureRelease>, ReportError> list(Actor actor, MunicipalityId town);

    Result<FigureRelease, ReportError> read(Actor actor, MunicipalityId town, FigureReleaseId id);
}
