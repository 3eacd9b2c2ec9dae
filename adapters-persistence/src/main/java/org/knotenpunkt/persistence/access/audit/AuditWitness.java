package org.knotenpunkt.persistence.access.audit;

import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.access.audit.AuditTrail;
import org.knotenpunkt.domain.access.audit.AuditHash;
import org.knotenpunkt.domain.access.audit.Deed;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.persistence.shared.Permitted;
import org.knotenpunkt.persistence.shared.Witness;

/** Takes down every event as somebody's deed, with the rights by which it was permitted. */
public final class AuditWitness implements Witness {
    private final AuditTrail trail;
    private final Permitted permitted;

    @Inject
    public AuditWitness(AuditTrail trail, Permitted permitted) {
        this.trail = trail;
        this.permitted = permitted;
    }

    @Override
    public void see(Actor actor, List<Published> events) {
        var grounded = permitted.grounded(actor);
        trail.add(events.stream()
                .map(seen -> Deed.of(grounded, seen.event(), seen.id(), AuditHash.of(seen.payload())))
                .toList());
    }
}
