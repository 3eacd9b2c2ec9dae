package org.knotenpunkt.persistence.initiative;

import static org.jooq.Records.mapping;
import static org.knotenpunkt.persistence.tables.Tables.INITIATIVE;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.InitiativeRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.persistence.shared.Database;

/** Networks in PostgreSQL. */
public final class JooqKnownInitiatives implements KnownRecords {
    private final Database database;

    @Inject
    public JooqKnownInitiatives(Database database) {
        this.database = database;
    }

    @Override
    public Set<InitiativeRecordKind> kinds() {
        return EnumSet.allOf(InitiativeRecordKind.class);
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return switch (kind) {
            case InitiativeRecordKind.INITIATIVE ->
                database.dsl()
                        .select(INITIATIVE.ID.convertFrom(InitiativeId::new), INITIATIVE.NAME)
                        .from(INITIATIVE)
                        .where(INITIATIVE.ID.eq(id))
                        .fetchOptional(mapping(InitiativeRecordKind::of));
            default -> Optional.empty();
        };
    }
}
