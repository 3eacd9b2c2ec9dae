package org.knotenpunkt.domain.access.sight;

import java.util.Optional;
import java.util.UUID;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.Scope;

/** Where somebody has to hold a role, seen from a record; of each kind of place the widest first. */
public enum Reach {
    INSTALLATION(ScopeKind.INSTALLATION),
    ANY_NETWORK(ScopeKind.INITIATIVE),
    THIS_NETWORK(ScopeKind.INITIATIVE),
    /** One to whose office a town has released something. */
    INVOLVED_NETWORK(ScopeKind.INITIATIVE),
    ANY_TOWN(ScopeKind.MUNICIPALITY),
    THIS_TOWN(ScopeKind.MUNICIPALITY),
    ANY_ORGANISATION(ScopeKind.ORGANISATION),
    ORGANISATION_OF_TOWN(ScopeKind.ORGANISATION),
    THIS_ORGANISATION(ScopeKind.ORGANISATION),
    /** One that takes part in something of a town. */
    INVOLVED_ORGANISATION(ScopeKind.ORGANISATION);

    /** Something with which no record has to do. */
    private static final UUID OTHER = new UUID(0, 2);

    private final ScopeKind kind;

    Reach(ScopeKind kind) {
        this.kind = kind;
    }

    ScopeKind kind() {
        return kind;
    }

    /** A place of which this is true, seen from the record; empty if there is none. */
    Optional<Scope> of(KnownRecord record) {
        var scope = record.scope();
        var town = scope instanceof Scope.InTown place
                ? Optional.of(place.municipality())
                : Optional.<MunicipalityId>empty();
        return switch (this) {
            case INSTALLATION -> Optional.of(new Scope.Installation());
            case ANY_NETWORK -> Optional.of(new Scope.Initiative(OTHER));
            case THIS_NETWORK -> Optional.of(scope).filter(Scope.Initiative.class::isInstance);
            case ANY_TOWN -> Optional.of(new Scope.Municipality(new MunicipalityId(OTHER)));
            case THIS_TOWN -> town.map(Scope.Municipality::new);
            case ANY_ORGANISATION -> Optional.of(new Scope.Organisation(new MunicipalityId(OTHER), OTHER));
            case ORGANISATION_OF_TOWN -> town.map(here -> new Scope.Organisation(here, OTHER));
            case THIS_ORGANISATION -> Optional.of(scope).filter(Scope.Organisation.class::isInstance);
            case INVOLVED_NETWORK -> involved(record, Scope.Initiative.class);
            case INVOLVED_ORGANISATION -> involved(record, Scope.Organisation.class);
        };
    }

    /** Any of the other places of the kind in which it is, too: the same roles see it from each of them. */
    private static Optional<Scope> involved(KnownRecord record, Class<? extends Scope> kind) {
        return record.seeing().stream()
                .map(Permission::scope)
                .filter(place -> kind.isInstance(place) && !place.equals(record.scope()))
                .findFirst();
    }
}
