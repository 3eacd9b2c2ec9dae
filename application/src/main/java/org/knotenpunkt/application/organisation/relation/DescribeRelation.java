package org.knotenpunkt.application.organisation.relation;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationError;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Source;

/** In-port: a relation is described better. */
@FunctionalInterface
public interface DescribeRelation {
    /**
     * Gives it another note and another source.
     *
     * @param version the one in which the actor has seen it
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<Relation, RelationError> describe(
            Actor actor, RelationId id, long version, @Nullable String note, @Nullable Source source);
}
