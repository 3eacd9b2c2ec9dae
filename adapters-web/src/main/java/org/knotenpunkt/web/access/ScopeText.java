package org.knotenpunkt.web.access;

import java.util.List;
import java.util.UUID;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Uuids;

/** A scope as the value of a field: its kind and its ids, with colons between. */
final class ScopeText {
    private static final String SEPARATOR = ":";

    private ScopeText() {}

    static String of(Scope scope) {
        var kind = ScopeKind.of(scope).name();
        return switch (scope) {
            case Scope.Installation installation -> kind;
            case Scope.Initiative(var initiative) -> kind + SEPARATOR + initiative;
            case Scope.Municipality(var town) -> kind + SEPARATOR + town;
            case Scope.Organisation(var town, var organisation) -> kind + SEPARATOR + town + SEPARATOR + organisation;
            case Scope.Commons commons -> throw new IllegalArgumentException("Nobody holds a role in the commons");
        };
    }

    /**
     * Reads what {@link #of} writes.
     *
     * @throws IllegalArgumentException if it did not write this
     */
    static Scope parse(String text) {
        var parts = List.of(text.split(SEPARATOR));
        var ids = parts.stream().skip(1).map(Uuids::read).toList();
        var kind = ScopeKind.valueOf(parts.getFirst());
        return switch (kind) {
            case INSTALLATION -> checked(ids, 0, new Scope.Installation());
            case INITIATIVE -> new Scope.Initiative(checked(ids, 1, ids).getFirst());
            case MUNICIPALITY ->
                new Scope.Municipality(new MunicipalityId(checked(ids, 1, ids).getFirst()));
            case ORGANISATION ->
                new Scope.Organisation(new MunicipalityId(checked(ids, 2, ids).getFirst()), ids.getLast());
        };
    }

    private static <T> T checked(List<UUID> ids, int count, T value) {
        if (ids.size() != count) {
            throw new IllegalArgumentException("%d ids are wanted, not %d".formatted(count, ids.size()));
        }
        return value;
    }
}
