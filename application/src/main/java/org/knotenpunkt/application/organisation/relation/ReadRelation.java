package org.knotenpunkt.application.organisation.relation;

import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationError;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody looks at a relation. */
@FunctionalInterface
public interface ReadRelation {
    Result<Relation, RelationError> read(Actor actor, RelationId id);
}
