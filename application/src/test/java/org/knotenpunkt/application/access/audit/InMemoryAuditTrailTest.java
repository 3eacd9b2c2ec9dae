package org.knotenpunkt.application.access.audit;

class InMemoryAuditTrailTest implements AuditTrailContract {
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail();

    InMemoryAuditTrailTest() {
        trail.name(HERE, "Bochum");
    }

    @Override
    public AuditTrail trail() {
        return trail;
    }
}
