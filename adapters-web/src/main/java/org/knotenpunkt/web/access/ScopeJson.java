package org.knotenpunkt.web.access;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Input;

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

    /** The scope in the field of a request; to be asked for only if nothing is wrong. */
    static Supplier<Scope> read(Body body, String field) {
        var scope = body.object(field);
        var kind = scope.choice("kind", ScopeKind.class);
        scope.leave("municipality", "organisation", "initiative");
        if (kind.orNull() == null) {
            return Scope.Installation::new;
        }
        return switch (kind.get()) {
            case INSTALLATION -> Scope.Installation::new;
            case INITIATIVE -> {
                var initiative = id(scope, "initiative");
                yield () -> new Scope.Initiative(initiative.get());
            }
            case MUNICIPALITY -> {
                var town = id(scope, "municipality");
                yield () -> new Scope.Municipality(new MunicipalityId(town.get()));
            }
            case ORGANISATION -> {
                var town = id(scope, "municipality");
                var organisation = id(scope, "organisation");
                yield () -> new Scope.Organisation(new MunicipalityId(town.get()), organisation.get());
            }
        };
    }

    private static Input<UUID> id(Body scope, String field) {
        return scope.parsed(field, "request.not-an-id", Uuids::read);
    }
}
