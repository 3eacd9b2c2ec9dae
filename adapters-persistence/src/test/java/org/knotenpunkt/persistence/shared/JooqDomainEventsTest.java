package org.knotenpunkt.persistence.shared;

import static org.knotenpunkt.persistence.tables.Tables.DOMAIN_EVENT;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.DomainEventsContract;

class JooqDomainEventsTest implements DomainEventsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final DomainEvents events =
            new JooqDomainEvents(POSTGRES.database(), new CountingIds(), (actor, seen) -> {});

    @Override
    public DomainEvents events() {
        return POSTGRES.transactional(DomainEvents.class, events, HERE);
    }

    @Override
    public List<UUID> subjects() {
        return POSTGRES.superuser()
                .select(DOMAIN_EVENT.SUBJECT_ID)
                .from(DOMAIN_EVENT)
                .orderBy(DOMAIN_EVENT.ID)
                .fetch(DOMAIN_EVENT.SUBJECT_ID);
    }
}
