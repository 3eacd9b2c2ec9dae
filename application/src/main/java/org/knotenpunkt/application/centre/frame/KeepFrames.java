package org.knotenpunkt.application.centre.frame;

import java.util.List;
import org.knotenpunkt.domain.centre.frame.FrameError;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: by which quality frames can a town look at its work? */
public interface KeepFrames {
    /** All editions that the town may use: ordered by code, the newest edition first. */
    Result<List<KnownFrame>, FrameError> frames(Actor actor, MunicipalityId town);

    /**
     * Adds a frame of the town's own, or its next edition.
     *
     * @param first what it says, as a first edition
     * @return the same, as the edition that it has become
     */
    Result<QualityFrame, FrameError> add(Actor actor, MunicipalityId town, QualityFrame first);
}
