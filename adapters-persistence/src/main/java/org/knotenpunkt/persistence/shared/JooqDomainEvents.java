package org.knotenpunkt.persistence.shared;

import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.tables.tables.records.DomainEventRecord;

/** The outbox: events in a table, written in the transaction in which they happened. */
public final class JooqDomainEvents implements DomainEvents {
    private final Database database;
    private final IdSource ids;

    @Inject
    public JooqDomainEvents(Database database, IdSource ids) {
        this.database = database;
        this.ids = ids;
    }

    @Override
    public void publish(Actor actor, List<? extends DomainEvent> events) {
        if (!events.isEmpty()) {
            database.dsl()
                    .batchInsert(events.stream().map(event -> row(actor, event)).toList())
                    .execute();
        }
    }

    DomainEventRecord row(Actor actor, DomainEvent event) {
        var row = new DomainEventRecord();
        row.setId(ids.next());
        row.setOccurredAt(event.at().atOffset(ZoneOffset.UTC));
        row.setMunicipalityId(valueOf(event.municipality()));
        row.setType(event.type());
        row.setSubjectId(event.subject());
        row.setActorId(actor.account());
        row.setPayload(JSONB.valueOf(EventPayload.of(event).toString()));
        return row;
    }

    private static @Nullable UUID valueOf(@Nullable MunicipalityId municipality) {
        return municipality == null ? null : municipality.value();
    }
}
