package org.knotenpunkt.web.access;

import static org.knotenpunkt.domain.access.AccessAction.MANAGE_GRANTS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.access.FindScopes;
import org.knotenpunkt.application.access.FindScopes.NamedScope;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.access.RoleFit;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/** Which roles and places a visitor may choose from when giving a role. */
public final class GrantPlaces {
    private final FindScopes scopes;
    private final Rights rights;

    @Inject
    public GrantPlaces(FindScopes scopes, Rights rights) {
        this.scopes = scopes;
        this.rights = rights;
    }

    /** Whether the actor may give roles in the installation as a whole. */
    boolean isEverywhere(Actor actor) {
        return rights.permit(actor, MANAGE_GRANTS, new Scope.Installation());
    }

    /** The roles that can be held somewhere where the actor may give them. */
    List<Option> roles(Actor actor, Words words) {
        return Arrays.stream(Role.values())
                .filter(role -> isEverywhere(actor)
                        || RoleFit.scopesOf(role).stream().anyMatch(kind -> isWithinReach(actor, kind)))
                .map(role -> new Option(role.name(), words.show(role)))
                .toList();
    }

    private boolean isWithinReach(Actor actor, ScopeKind kind) {
        return actor.rights().stream()
                .map(Right::scope)
                .filter(scope -> rights.permit(actor, MANAGE_GRANTS, scope))
                .anyMatch(scope -> switch (kind) {
                    case INSTALLATION -> scope instanceof Scope.Installation;
                    case INITIATIVE -> scope instanceof Scope.Initiative;
                    case MUNICIPALITY, ORGANISATION -> scope instanceof Scope.Municipality;
                });
    }

    /** The places in which the role can be held and the actor may give it. */
    List<Option> places(Actor actor, Role role, String text, Words words) {
        return Arrays.stream(ScopeKind.values())
                .filter(RoleFit.scopesOf(role)::contains)
                .flatMap(kind -> places(actor, kind, text, words))
                .toList();
    }

    /** Everywhere where the actor may give roles, but for single organisations. */
    List<Option> areas(Actor actor, Words words) {
        return isEverywhere(actor)
                ? List.of()
                : Stream.of(ScopeKind.MUNICIPALITY, ScopeKind.INITIATIVE)
                        .flatMap(kind -> places(actor, kind, "", words))
                        .toList();
    }

    private Stream<Option> places(Actor actor, ScopeKind kind, String text, Words words) {
        return kind == ScopeKind.INSTALLATION
                ? Stream.of(new Option(ScopeKind.INSTALLATION.name(), words.text("access.scope.installation")))
                : orRefuse(scopes.find(actor, kind, text)).stream()
                        .map(found -> new Option(ScopeText.of(found.scope()), label(found)));
    }

    private static String label(NamedScope place) {
        return place.key().isEmpty() ? place.name() : "%s (%s)".formatted(place.name(), place.key());
    }
}
