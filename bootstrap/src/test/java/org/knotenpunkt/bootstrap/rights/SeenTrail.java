package org.knotenpunkt.bootstrap.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.access.audit.AuditTrail;
import org.knotenpunkt.domain.access.audit.AuditChain;
import org.knotenpunkt.domain.access.audit.AuditHead;
import org.knotenpunkt.domain.access.audit.ChainId;
import org.knotenpunkt.domain.access.audit.Deed;

/** An audit that remembers what was added to it, whoever may read it there. */
final class SeenTrail implements AuditTrail {
    private final AuditTrail trail;
    private final List<Deed> added = new ArrayList<>();

    SeenTrail(AuditTrail trail) {
        this.trail = trail;
    }

    /** What was added since this was asked last. */
    List<Deed> added() {
        var all = List.copyOf(added);
        added.clear();
        return all;
    }

    @Override
    public void add(List<Deed> deeds) {
        trail.add(deeds);
        added.addAll(deeds);
    }

    @Override
    public Optional<AuditHead> head(ChainId chain) {
        return trail.head(chain);
    }

    @Override
    public List<AuditHead> heads() {
        return trail.heads();
    }

    @Override
    public Optional<String> nameOf(ChainId chain, LocalDate day) {
        return trail.nameOf(chain, day);
    }

    @Override
    public AuditChain follow(AuditChain begun) {
        return trail.follow(begun);
    }
}
