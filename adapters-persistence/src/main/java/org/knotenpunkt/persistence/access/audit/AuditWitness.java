package org.knotenpunkt.persistence.access.audit;

import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.access.audit.AuditTrail;
import org.knotenpunkt.domain.access.audit.AuditHash;
import org.knotenpunkt.domain.access.audit.Deed;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.persistence.shared.Witness;

/** Takes down every event as somebody's deed. */
public final class AuditWitness implements Witness {
    private final AuditTrail trail;

    @Inject
    public AuditWitness(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void see(Actor actor, List<Published> events) {
        trail.add(events.stream()
                .map(seen -> Deed.of(actor, seen.event(), seen.id(), AuditHash.of(seen.payload())))
                .toList());
    }
}
