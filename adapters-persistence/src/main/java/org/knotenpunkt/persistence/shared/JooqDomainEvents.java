package org.knotenpunkt.persistence.shared;

import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.param;
import static org.knotenpunkt.persistence.tables.Tables.DOMAIN_EVENT;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Param;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Witness.Published;

/** The outbox: events in a table, written in the transaction in which they happened and before the eyes of a witness. */
public final class JooqDomainEvents implements DomainEvents {
    private static final Param<UUID> ID = param("id", UUID.class);
    private static final Param<OffsetDateTime> OCCURRED_AT = param("occurredAt", OffsetDateTime.class);
    private static final Param<UUID> MUNICIPALITY = param("municipality", UUID.class);
    private static final Param<String> TYPE = param("type", String.class);
    private static final Param<UUID> SUBJECT = param("subject", UUID.class);
    private static final Param<UUID> ACTOR = param("actor", UUID.class);
    private static final Param<String> PAYLOAD = param("payload", String.class);
    private static final PreparedCommand INSERT = PreparedCommand.of(insertInto(DOMAIN_EVENT)
            .set(DOMAIN_EVENT.ID, ID)
            .set(DOMAIN_EVENT.OCCURRED_AT, OCCURRED_AT)
            .set(DOMAIN_EVENT.MUNICIPALITY_ID, MUNICIPALITY)
            .set(DOMAIN_EVENT.TYPE, TYPE)
            .set(DOMAIN_EVENT.SUBJECT_ID, SUBJECT)
            .set(DOMAIN_EVENT.ACTOR_ID, ACTOR)
            .set(DOMAIN_EVENT.PAYLOAD, PAYLOAD.cast(SQLDataType.JSONB)));

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
            INSERT.executeAll(
                    database, published.stream().map(event -> row(actor, event)).toList());
            witness.see(actor, published);
        }
    }

    private Published published(DomainEvent event) {
        return new Published(ids.next(), event, EventPayload.of(event));
    }

    private static Values row(Actor actor, Published published) {
        var event = published.event();
        return Values.of(ID, published.id())
                .and(OCCURRED_AT, event.at().atOffset(ZoneOffset.UTC))
                .and(MUNICIPALITY, valueOf(event.municipality()))
                .and(TYPE, event.type())
                .and(SUBJECT, event.subject())
                .and(ACTOR, actor.account())
                .and(PAYLOAD, published.payload());
    }

    private static @Nullable UUID valueOf(@Nullable MunicipalityId municipality) {
        return municipality == null ? null : municipality.value();
    }
}
