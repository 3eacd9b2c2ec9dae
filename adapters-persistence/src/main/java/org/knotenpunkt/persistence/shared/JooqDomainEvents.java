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
import org.knotenpunkt.persistence.shared.Witness.Published;
import org.knotenpunkt.persistence.tables.tables.records.DomainEventRecord;

/** The outbox: events in a table, written in the transaction in which they happened and before the eyes of a witness. */
public final class JooqDomainEvents implements DomainEvents {
    private final Database database;
    private final IdSource ids;
    private final Witness witness;

    @Inject
    public JooqDomainEvents(Database database, IdSource ids, Witness witness) {
        this.database = database;
        this.ids = ids;
        this.witness = witness;
    }

    @Override
    public void publish(Actor actor, List<? extends DomainEvent> events) {
        if (!events.isEmpty()) {
            var published = events.stream().map(this::published).toList();
            database.dsl()
                    .batchInsert(
                            published.stream().map(event -> row(actor, event)).toList())
                    .execute();
            witness.see(actor, published);
        }
    }

    private Published published(DomainEvent event) {
        return new Published(ids.next(), event, EventPayload.of(event));
    }

    private static DomainEventRecord row(Actor actor, Published published) {
        var event = published.event();
        var row = new DomainEventRecord();
        row.setId(published.id());
        row.setOccurredAt(event.at().atOffset(ZoneOffset.UTC));
        row.setMunicipalityId(valueOf(event.municipality()));
        row.setType(event.type());
        row.setSubjectId(event.subject());
        row.setActorId(actor.account());
        row.setPayload(JSONB.valueOf(published.payload()));
        return row;
    }

    private static @Nullable UUID valueOf(@Nullable MunicipalityId municipality) {
        return municipality == null ? null : municipality.value();
    }
}
