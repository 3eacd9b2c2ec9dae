package org.knotenpunkt.application.organisation.relation;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationError;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: two organisations are no longer related. */
@FunctionalInterface
public interface EndRelation {
    /**
     * Ends it with the day, unless it is over or has not begun.
     *
     * @param version the one in which the actor has seen it
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<Relation, RelationError> end(Actor actor, RelationId id, long version, LocalDate lastDay);
}
