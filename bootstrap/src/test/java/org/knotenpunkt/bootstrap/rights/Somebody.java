package org.knotenpunkt.bootstrap.rights;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.RoleFit;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.shared.Role;

/**
 * Somebody who tries everything.
 *
 * @param role which they hold; null for who holds none
 * @param scope the kind of place in which they hold it
 * @param means how they show who they are
 */
record Somebody(@Nullable Role role, @Nullable ScopeKind scope, Means means) {
    /** How somebody shows who they are. */
    enum Means {
        NOTHING,
        SESSION,
        WRITING_TOKEN,
        READING_TOKEN
    }

    /** Each role in each kind of place in which it can be held; and those who have less. */
    static List<Somebody> everybody() {
        var roles = Arrays.stream(Role.values())
                .flatMap(role -> RoleFit.scopesOf(role).stream()
                        .sorted()
                        .map(scope -> new Somebody(role, scope, Means.SESSION)));
        var others = Stream.of(
                new Somebody(Role.COORDINATION, ScopeKind.MUNICIPALITY, Means.WRITING_TOKEN),
                new Somebody(Role.COORDINATION, ScopeKind.MUNICIPALITY, Means.READING_TOKEN),
                new Somebody(null, null, Means.SESSION),
                new Somebody(null, null, Means.NOTHING));
        return Stream.concat(roles, others).toList();
    }

    /** What the column of a table is called. */
    String title() {
        if (role == null || scope == null) {
            return means == Means.NOTHING ? "stranger" : "no role";
        }
        var name = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        return switch (means) {
            case SESSION, NOTHING ->
                RoleFit.scopesOf(role).size() == 1 ? name : "%s of %s".formatted(name, placeName(scope));
            case WRITING_TOKEN -> name + ", by a writing token";
            case READING_TOKEN -> name + ", by a reading token";
        };
    }

    private static String placeName(ScopeKind kind) {
        return switch (kind) {
            case INSTALLATION -> "the installation";
            case INITIATIVE -> "the network";
            case MUNICIPALITY -> "the town";
            case ORGANISATION -> "the school";
        };
    }
}
