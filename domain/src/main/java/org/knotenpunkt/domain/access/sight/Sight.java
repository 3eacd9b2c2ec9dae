package org.knotenpunkt.domain.access.sight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.knotenpunkt.domain.access.Policy;
import org.knotenpunkt.domain.access.RoleFit;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;

/**
 * What somebody may do with a record who holds a role.
 *
 * @param reach where they hold it
 * @param seeing by which of the actions they see it; empty if they do not
 * @param changing by which of the actions they change it; empty if they do not
 */
public record Sight(Role role, Reach reach, List<Action> seeing, List<Action> changing) {
    private static final UUID ANYBODY = new UUID(0, 1);

    public Sight {
        seeing = List.copyOf(seeing);
        changing = List.copyOf(changing);
    }

    /** What a right allows with the record. */
    private static Sight of(KnownRecord record, Role role, Reach reach, Right right) {
        return new Sight(role, reach, actions(record.seeing(), right), actions(record.changing(), right));
    }

    /** Those of the actions that the right gives, as the {@link Policy} says. */
    public static List<Action> actions(List<Permission> permissions, Right right) {
        return permissions.stream()
                .filter(permission -> Policy.decide(
                                new Actor(ANYBODY, Set.of(right)), permission.action(), permission.scope())
                        .isEmpty())
                .map(Permission::action)
                .distinct()
                .toList();
    }

    /** All roles that see the record or change it; one that does so anywhere is not told again for narrower places. */
    public static List<Sight> of(KnownRecord record) {
        return Arrays.stream(Role.values()).flatMap(role -> of(record, role)).toList();
    }

    private static Stream<Sight> of(KnownRecord record, Role role) {
        var told = new ArrayList<Sight>();
        for (var reach : Reach.values()) {
            if (RoleFit.scopesOf(role).contains(reach.kind())) {
                reach.of(record)
                        .map(place -> of(record, role, reach, new Right(role, place)))
                        .filter(sight -> sight.isAny() && told.stream().noneMatch(sight::isToldBy))
                        .ifPresent(told::add);
            }
        }
        return told.stream();
    }

    private boolean isAny() {
        return !seeing.isEmpty() || !changing.isEmpty();
    }

    private boolean isToldBy(Sight wider) {
        return wider.reach.kind() == reach.kind() && wider.seeing.equals(seeing) && wider.changing.equals(changing);
    }
}
