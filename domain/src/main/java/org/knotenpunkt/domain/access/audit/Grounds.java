package org.knotenpunkt.domain.access.audit;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.knotenpunkt.domain.access.ScopeKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Uuids;

/**
 * The rights by which somebody did something.
 *
 * @param text the rights in alphabetical order with commas between, each its role, the kind of its scope and the ids of that,
 *     with colons between, as in {@code CENTRE_LEAD:ORGANISATION:<town>:<organisation>}; empty where no right was needed
 */
public record Grounds(String text) {
    private static final String RIGHTS = ",";
    private static final String PARTS = ":";

    /**
     * The actor's rights in the town of the chain; if there are none, those that are held in no town; if there are none
     * either, all. For the installation those that are held in no town, otherwise all.
     *
     * @param actor with no rights but those that permitted it, where that is known
     */
    public static Grounds of(Actor actor, ChainId chain) {
        var near = written(actor, right -> chain.equals(chainOf(right.scope())));
        var common = written(actor, right -> ChainId.INSTALLATION.equals(chainOf(right.scope())));
        return new Grounds(near.isEmpty() ? (common.isEmpty() ? written(actor, right -> true) : common) : near);
    }

    private static ChainId chainOf(Scope scope) {
        return scope instanceof Scope.InTown place ? ChainId.of(place.municipality()) : ChainId.INSTALLATION;
    }

    private static String written(Actor actor, Predicate<Right> selected) {
        return actor.rights().stream()
                .filter(selected)
                .map(Grounds::written)
                .sorted()
                .collect(joining(RIGHTS));
    }

    private static String written(Right right) {
        var ids = switch (right.scope()) {
            case Scope.Installation installation -> List.<Object>of();
            case Scope.Commons commons -> List.<Object>of();
            case Scope.Initiative(var initiative) -> List.<Object>of(initiative);
            case Scope.Municipality(var town) -> List.<Object>of(town);
            case Scope.Organisation(var town, var organisation) -> List.<Object>of(town, organisation);
        };
        var place = ids.stream().map(id -> PARTS + id).collect(joining());
        return right.role() + PARTS + ScopeKind.of(right.scope()) + place;
    }

    /** The rights. What is none, or none any more, is left out: the text is evidence and may be anything. */
    public Set<Right> rights() {
        return Arrays.stream(text.split(RIGHTS))
                .map(Grounds::read)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<Right> read(String text) {
        try {
            var parts = List.of(text.split(PARTS));
            var ids = parts.stream().skip(2).map(Uuids::read).toList();
            var scope = switch (ScopeKind.valueOf(parts.get(1))) {
                case INSTALLATION -> new Scope.Installation();
                case INITIATIVE -> new Scope.Initiative(ids.getFirst());
                case MUNICIPALITY -> new Scope.Municipality(new MunicipalityId(ids.getFirst()));
                case ORGANISATION -> new Scope.Organisation(new MunicipalityId(ids.getFirst()), ids.getLast());
            };
            return Optional.of(new Right(Role.valueOf(parts.getFirst()), scope));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException noRight) {
            return Optional.empty();
        }
    }
}
