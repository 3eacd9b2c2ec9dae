package org.knotenpunkt.application.shared;

import java.util.Collection;
import java.util.List;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Out-port: the one place that says who may do what where. The feature {@code access} answers it. */
public interface Rights {
    /** The value, if the actor may do this in the scope; else the reason why not. */
    <T> Result<T, Denial> require(Actor actor, Action action, Scope scope, T value);

    /** Whether the actor may do this in the scope. */
    default boolean permit(Actor actor, Action action, Scope scope) {
        return require(actor, action, scope, scope) instanceof Result.Success;
    }

    /** The value, if the actor may do this in one of the scopes at least; else the reason why not in the first of them. */
    default <T> Result<T, Denial> requireInAny(Actor actor, Action action, List<? extends Scope> scopes, T value) {
        return permitInAny(actor, action, scopes)
                ? Result.success(value)
                : require(actor, action, scopes.getFirst(), value);
    }

    /** Whether the actor may do this in one of the scopes at least. */
    default boolean permitInAny(Actor actor, Action action, Collection<? extends Scope> scopes) {
        return scopes.stream().anyMatch(scope -> permit(actor, action, scope));
    }
}
