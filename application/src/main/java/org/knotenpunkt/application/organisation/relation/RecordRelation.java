package org.knotenpunkt.application.organisation.relation;

import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a town records how two organisations are related. */
@FunctionalInterface
public interface RecordRelation {
    /**
     * Records it, unless the kinds of the two do not fit, one of them is not there then, or the same or an excluding one is
     * recorded already.
     */
    Result<Relation, RelationError> record(Actor actor, NewRelation relation);
}
