package org.knotenpunkt.web.access;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;

/** Where a role is held; which ids there are follows from the kind. */
public record ScopeJson(
        @Nullable ScopeKind kind,
        @Nullable UUID municipality,
        @Nullable UUID organisation,
        @Nullable UUID initiative) {
    public static ScopeJson from(Scope scope) {
        return new ScopeJson(
                ScopeKind.of(scope),
                scope instanceof Scope.InTown place ? place.municipality().value() : null,
                scope instanceof Scope.Organisation place ? place.organisation() : null,
                scope instanceof Scope.Initiative place ? place.initiative() : null);
    }

    /**
     * The scope.
     *
     * @throws IllegalArgumentException if an id is missing
     */
    Scope scope() {
        return switch (Objects.requireNonNull(kind)) {
            case INSTALLATION -> new Scope.Installation();
            case INITIATIVE -> new Scope.Initiative(given(initiative));
            case MUNICIPALITY -> new Scope.Municipality(new MunicipalityId(given(municipality)));
            case ORGANISATION -> new Scope.Organisation(new MunicipalityId(given(municipality)), given(organisation));
        };
    }

    private UUID given(@Nullable UUID id) {
        if (id == null) {
            throw new IllegalArgumentException("An id is missing in a scope of the kind " + kind);
        }
        return id;
    }
}
