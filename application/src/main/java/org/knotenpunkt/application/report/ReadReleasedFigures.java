package org.knotenpunkt.application.report;

import java.util.List;
import org.knotenpunkt.application.partnership.release.KnownNetwork;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.report.FigureReleaseId;
import org.knotenpunkt.domain.report.ReportError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: the office of a network reads what figures the towns have released that are its members today. */
public interface ReadReleasedFigures {
    /** The networks for whose offices the actor reads, by name. */
    Result<List<KnownNetwork>, ReportError> networks(Actor actor);

    /** What they have released, the newest first. */
    Result<Page<TownRelease>, ReportError> list(Actor actor, InitiativeId network, PageRequest page);

    Result<TownRelease, ReportError> read(Actor actor, InitiativeId network, FigureReleaseId id);
}
