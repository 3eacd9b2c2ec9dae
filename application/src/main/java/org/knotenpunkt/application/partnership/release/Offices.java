package org.knotenpunkt.application.partnership.release;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Knows for the offices of which networks somebody reads. */
public record Offices(Networks networks, Rights rights) {
    /** The networks in which the actor may do this, by name; the reason why not if the actor may nowhere. */
    public Result<List<KnownNetwork>, Denial> of(Actor actor, Action action) {
        return rights.require(actor, action, new Scope.Commons(), actor).map(allowed -> named(allowed, action));
    }

    private List<KnownNetwork> named(Actor actor, Action action) {
        var ids = actor.networks().stream()
                .filter(network -> rights.permit(actor, action, new Scope.Initiative(network)))
                .map(InitiativeId::new)
                .collect(Collectors.toSet());
        return networks.names(ids).entrySet().stream()
                .map(named -> new KnownNetwork(named.getKey(), named.getValue()))
                .sorted(Comparator.comparing(KnownNetwork::name))
                .toList();
    }
}
