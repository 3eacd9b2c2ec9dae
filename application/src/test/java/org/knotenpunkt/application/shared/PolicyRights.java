package org.knotenpunkt.application.shared;

import org.knotenpunkt.domain.access.Policy;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Decides by the rights of the actor, with the policy of the feature {@code access} itself. */
public final class PolicyRights implements Rights {
    @Override
    public <T> Result<T, Denial> require(Actor actor, Action action, Scope scope, T value) {
        return Policy.decide(actor, action, scope)
                .<Result<T, Denial>>map(Result::refusal)
                .orElseGet(() -> Result.success(value));
    }
}
