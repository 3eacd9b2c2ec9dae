package org.knotenpunkt.application.access;

import org.knotenpunkt.application.shared.Permits;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.access.Policy;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** The rights as the policy of {@code access} decides them. */
public final class PolicyRights implements Rights {
    private final Permits permits;

    /** The policy knows nothing but what it is asked. */
    public PolicyRights() {
        this(Permits.UNNOTED);
    }

    /** @param permits where it is noted what was permitted */
    public PolicyRights(Permits permits) {
        this.permits = permits;
    }

    @Override
    public <T> Result<T, Denial> require(Actor actor, Action action, Scope scope, T value) {
        return Result.unless(Policy.decide(actor, action, scope), () -> {
            permits.note(actor, action, () -> Policy.grounds(actor, action, scope));
            return value;
        });
    }
}
