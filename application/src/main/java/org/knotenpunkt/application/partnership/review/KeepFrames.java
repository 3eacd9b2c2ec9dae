package org.knotenpunkt.application.partnership.review;

import java.util.List;
import org.knotenpunkt.domain.partnership.review.QualityFrame;
import org.knotenpunkt.domain.partnership.review.ReviewError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: by which quality frames can a town look at its agreements? */
public interface KeepFrames {
    /** All editions that the town may use: ordered by code, the newest edition first. */
    Result<List<KnownFrame>, ReviewError> frames(Actor actor, MunicipalityId town);

    /**
     * Adds a frame of the town's own, or its next edition.
     *
     * @param first what it says, as a first edition
     * @return the same, as the edition that it has become
     */
    Result<QualityFrame, ReviewError> add(Actor actor, MunicipalityId town, QualityFrame first);
}
