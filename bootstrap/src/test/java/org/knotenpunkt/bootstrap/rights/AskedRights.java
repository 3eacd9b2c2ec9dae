package org.knotenpunkt.bootstrap.rights;

import java.util.ArrayList;
import java.util.List;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.shared.Permits;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.access.Policy;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Rights that remember what they were asked. */
final class AskedRights implements Rights {
    private final Rights policy;
    private final List<Question> questions = new ArrayList<>();

    AskedRights() {
        this(Permits.UNNOTED);
    }

    /** @param permits where it is noted what was permitted */
    AskedRights(Permits permits) {
        this.policy = new PolicyRights(permits);
    }

    /** What was asked. */
    record Question(Action action, Scope scope) {
        boolean isPermitted(Actor actor) {
            return Policy.decide(actor, action, scope).isEmpty();
        }

        @Override
        public String toString() {
            return "%s in %s".formatted(action.name(), scope.getClass().getSimpleName());
        }
    }

    @Override
    public <T> Result<T, Denial> require(Actor actor, Action action, Scope scope, T value) {
        questions.add(new Question(action, scope));
        return policy.require(actor, action, scope, value);
    }

    /** What was asked since this was asked last. */
    List<Question> questions() {
        var all = List.copyOf(questions);
        questions.clear();
        return all;
    }
}
