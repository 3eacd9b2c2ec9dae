package org.knotenpunkt.application.shared;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;

/** Decides by the rights of the actor and the roles of the action, as the feature {@code access} does. */
public final class PolicyRights implements Rights {
    @Override
    public <T> Result<T, Denial> require(Actor actor, Action action, Scope scope, T value) {
        var rolesThere = rolesIn(scope, actor);
        if (action.roles().stream().anyMatch(rolesThere::contains)) {
            return Result.success(value);
        }
        return Result.refusal(reason(actor, action, rolesThere));
    }

    private static Set<Role> rolesIn(Scope scope, Actor actor) {
        return actor.rights().stream()
                .filter(right -> right.scope().covers(scope))
                .map(Right::role)
                .collect(toUnmodifiableSet());
    }

    private static Denial reason(Actor actor, Action action, Set<Role> rolesThere) {
        if (actor.isAnonymous()) {
            return new Denial.NotSignedIn();
        }
        return rolesThere.isEmpty() ? new Denial.OutOfReach() : new Denial.RoleMissing(action);
    }
}
