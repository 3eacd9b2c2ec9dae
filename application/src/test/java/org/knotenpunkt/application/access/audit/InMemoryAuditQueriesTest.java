package org.knotenpunkt.application.access.audit;

import static org.knotenpunkt.domain.access.AccessExamples.anAccount;

import org.knotenpunkt.domain.access.PersonalToken;

class InMemoryAuditQueriesTest implements AuditQueriesContract {
    private final InMemoryAuditTrail trail = new InMemoryAuditTrail();

    InMemoryAuditQueriesTest() {
        trail.name(anAccount(1).id().value(), anAccount(1).displayName());
    }

    @Override
    public AuditQueries queries() {
        return trail;
    }

    @Override
    public AuditTrail trail() {
        return trail;
    }

    @Override
    public void know(PersonalToken token) {
        trail.nameToken(token.id().value(), token.name());
    }
}
