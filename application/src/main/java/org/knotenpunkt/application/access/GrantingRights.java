package org.knotenpunkt.application.access;

import static org.knotenpunkt.domain.access.AccessAction.MANAGE_ALL_GRANTS;
import static org.knotenpunkt.domain.access.AccessAction.MANAGE_INITIATIVE_GRANTS;
import static org.knotenpunkt.domain.access.AccessAction.MANAGE_TOWN_GRANTS;

import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.access.AccessAction;
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
        return permitEverywhere(actor) ? Result.success(value) : rights.require(actor, actionIn(scope), scope, value);
    }

    boolean permit(Actor actor, Scope scope) {
        return permitEverywhere(actor) || rights.permit(actor, actionIn(scope), scope);
    }

    boolean permitEverywhere(Actor actor) {
        return rights.permit(actor, MANAGE_ALL_GRANTS, INSTALLATION);
    }

    private static AccessAction actionIn(Scope scope) {
        return switch (scope) {
            case Scope.InTown town -> MANAGE_TOWN_GRANTS;
            case Scope.Initiative initiative -> MANAGE_INITIATIVE_GRANTS;
            case Scope.Installation installation -> MANAGE_ALL_GRANTS;
            case Scope.Commons commons -> MANAGE_ALL_GRANTS;
        };
    }
}
