package org.knotenpunkt.application.needs.result;

import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.result.PublishedTable;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a table about a wave leaves the town, and is kept as it did. */
public interface PublishTables {
    /** Publishes what a closed wave came to, as it may be known outside of the town. */
    Result<PublishedTable, AssessmentError> publish(Actor actor, AssessmentId id, int wave);

    /** All that was published of the assessment. */
    Result<KeptTables, AssessmentError> published(Actor actor, AssessmentId id);
}
