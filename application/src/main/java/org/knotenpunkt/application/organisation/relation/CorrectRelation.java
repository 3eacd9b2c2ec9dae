package org.knotenpunkt.application.organisation.relation;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationError;
import org.knotenpunkt.domain.organisation.relation.RelationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: a mistake in what was recorded about a relation is mended. The version is the one in which the actor has seen it; if
 * it is not the current one, a {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says so.
 */
public interface CorrectRelation {
    /** Takes it back, as it was never true. */
    Result<Relation, RelationError> withdraw(Actor actor, RelationId id, long version, @Nullable String reason);

    /** Takes its ending back, unless it has none or another relation excludes it since. */
    Result<Relation, RelationError> reopen(Actor actor, RelationId id, long version);
}
