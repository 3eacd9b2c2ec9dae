package org.knotenpunkt.application.access;

import java.util.List;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** In-port: where can a role be given? */
public interface FindScopes {
    /** So many places are found at most. */
    int LIMIT = 50;

    /**
     * The places of the kind in which the actor may give a role, ordered by name; what fits the text best comes first.
     *
     * @param text a part of the name, or the official key: AGS or school number; empty for all
     */
    Result<List<NamedScope>, AccessError> find(Actor actor, ScopeKind kind, String text);

    /**
     * A place and what it is called today.
     *
     * @param key its official key, or empty
     */
    record NamedScope(Scope scope, String name, String key) {}
}
