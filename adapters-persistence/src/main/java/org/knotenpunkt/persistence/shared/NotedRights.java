package org.knotenpunkt.persistence.shared;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Right;

/** The rights by which one transaction was permitted what it has asked. */
final class NotedRights {
    private final Set<Noted> all = new HashSet<>();

    private record Noted(UUID account, boolean reading, Right right) {}

    void add(Actor actor, Action action, Set<Right> rights) {
        rights.forEach(right -> all.add(new Noted(actor.account(), action.isReading(), right)));
    }

    Actor grounded(Actor actor) {
        var changing = of(actor, false);
        var rights = changing.isEmpty() ? of(actor, true) : changing;
        return rights.isEmpty() ? actor : new Actor(actor.account(), rights, actor.means());
    }

    private Set<Right> of(Actor actor, boolean reading) {
        return actor.rights().stream()
                .filter(right -> all.contains(new Noted(actor.account(), reading, right)))
                .collect(toUnmodifiableSet());
    }
}
