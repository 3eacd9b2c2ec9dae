package org.knotenpunkt.application.access;

import static org.knotenpunkt.domain.access.AccessAction.MANAGE_GRANTS;

import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Who may give and end roles where: the operator everywhere, others where they keep the house. */
final class GrantingRights {
    private static final Scope INSTALLATION = new Scope.Installation();

    private final Rights rights;

    GrantingRights(Rights rights) {
        this.rights = rights;
    }

    <T> Result<T, Denial> require(Actor actor, Scope scope, T value) {
        return permitEverywhere(actor) ? Result.success(value) : rights.require(actor, MANAGE_GRANTS, scope, value);
    }

    /** The same of those who keep the place itself: who keeps the installation knows nobody in a town. */
    <T> Result<T, Denial> requireThere(Actor actor, Scope scope, T value) {
        return rights.require(actor, MANAGE_GRANTS, scope, value);
    }

    boolean permit(Actor actor, Scope scope) {
        return permitEverywhere(actor) || rights.permit(actor, MANAGE_GRANTS, scope);
    }

    boolean permitEverywhere(Actor actor) {
        return rights.permit(actor, MANAGE_GRANTS, INSTALLATION);
    }
}
