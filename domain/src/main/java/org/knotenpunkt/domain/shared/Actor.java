package org.knotenpunkt.domain.shared;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who wants something done.
 *
 * @param account the id of the account; the nil UUID where there is none
 * @param rights what the actor may do today
 * @param means how the actor is known
 */
public record Actor(UUID account, Set<Right> rights, Means means) {
    /** How somebody is known to be who they are. */
    public sealed interface Means {
        /** By having signed in, or by sitting at the server itself. */
        record Session() implements Means {}

        /**
         * By a token that a program shows, and that reaches as far as its owner does.
         *
         * @param reading whether nothing can be changed with it
         */
        record Token(UUID id, boolean reading) implements Means {}

        /** By a link that a town has handed out: it gives no right, but what is asked there is that town's. */
        record Invitation(MunicipalityId town) implements Means {}

        /** By nothing: as one of the public, which sees what towns have published. */
        record Nothing() implements Means {}
    }

    private static final UUID NIL = new UUID(0, 0);

    /** Somebody who has not signed in. */
    public static final Actor ANONYMOUS = new Actor(NIL, Set.of());

    /** Everybody, and so nobody: who reads what towns have published. */
    public static final Actor PUBLIC = new Actor(NIL, Set.of(), new Means.Nothing());

    /** Somebody who has signed in. */
    public Actor(UUID account, Set<Right> rights) {
        this(account, rights, new Means.Session());
    }

    public Actor {
        rights = Set.copyOf(rights);
    }

    /** The operator at the command line of the server itself. */
    public static Actor operator() {
        return new Actor(NIL, Set.of(new Right(Role.OPERATOR, new Scope.Installation())));
    }

    /** Somebody who has not signed in and answers what a town asks. */
    public static Actor invitedBy(MunicipalityId town) {
        return new Actor(NIL, Set.of(), new Means.Invitation(town));
    }

    /** Whether the actor sees what towns have published to everybody. */
    public boolean isPublic() {
        return means instanceof Means.Nothing;
    }

    public boolean isAnonymous() {
        return rights.isEmpty() && account.equals(NIL);
    }

    /** The token that a program shows to act for somebody; empty for those who act themselves. */
    public Optional<Means.Token> token() {
        return means instanceof Means.Token token ? Optional.of(token) : Optional.empty();
    }

    /** The networks in which the actor holds any right: those of which the actor may see what towns have released to them. */
    public Set<UUID> networks() {
        return rights.stream()
                .map(Right::scope)
                .filter(Scope.Initiative.class::isInstance)
                .map(scope -> ((Scope.Initiative) scope).initiative())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The towns in which the actor holds any right, or which have invited: those of which the actor may see what they own. */
    public Set<MunicipalityId> municipalities() {
        if (means instanceof Means.Invitation(var town)) {
            return Set.of(town);
        }
        return rights.stream()
                .map(Right::scope)
                .filter(Scope.InTown.class::isInstance)
                .map(scope -> ((Scope.InTown) scope).municipality())
                .collect(Collectors.toUnmodifiableSet());
    }
}
