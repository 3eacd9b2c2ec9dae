package org.knotenpunkt.domain.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Scope;

/**
 * The one function that decides who may do what where. It permits only what a right of the actor permits: a role to which
 * the action is open, held where it reaches the place. All else is denied.
 */
public final class Policy {
    private Policy() {}

    /** Why the actor may not do this in the scope; empty if the actor may. */
    public static Optional<Denial> decide(Actor actor, Action action, Scope scope) {
        if (actor.isAnonymous()) {
            return Optional.of(new Denial.NotSignedIn());
        }
        if (actor.rights().stream().anyMatch(right -> right.permits(action, scope))) {
            return actor.token().filter(Actor.Means.Token::reading).isPresent() && !action.isReading()
                    ? Optional.of(new Denial.TokenReadsOnly())
                    : Optional.empty();
        }
        return Optional.of(mayKnowOf(actor, scope) ? new Denial.RoleMissing(action) : new Denial.OutOfReach());
    }

    /** The rights of the actor that open the action in the scope, each of them alone. */
    public static Set<Right> grounds(Actor actor, Action action, Scope scope) {
        return actor.rights().stream()
                .filter(right -> right.permits(action, scope))
                .collect(toUnmodifiableSet());
    }

    /**
     * What a town owns is known only to those who hold a right in the town, and a network is nobody else's to keep; the
     * installation and what is common are no secret.
     */
    private static boolean mayKnowOf(Actor actor, Scope scope) {
        return switch (scope) {
            case Scope.InTown place -> actor.municipalities().contains(place.municipality());
            case Scope.Initiative network ->
                actor.rights().stream().anyMatch(right -> right.scope().equals(network));
            case Scope.Installation installation -> true;
            case Scope.Commons commons -> true;
        };
    }
}
