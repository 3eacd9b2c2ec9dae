package org.knotenpunkt.domain.access;

import org.knotenpunkt.domain.shared.Scope;

/** The kinds of scopes in which a role can be held. What is common to all needs no grant. */
public enum ScopeKind {
    INSTALLATION,
    INITIATIVE,
    MUNICIPALITY,
    ORGANISATION;

    /**
     * The kind of the scope.
     *
     * @throws IllegalArgumentException if the scope is what is common to all
     */
    public static ScopeKind of(Scope scope) {
        return switch (scope) {
            case Scope.Installation installation -> INSTALLATION;
            case Scope.Initiative initiative -> INITIATIVE;
            case Scope.Municipality municipality -> MUNICIPALITY;
            case Scope.Organisation organisation -> ORGANISATION;
            case Scope.Commons commons -> throw new IllegalArgumentException("Nobody holds a role in the commons");
        };
    }
}
