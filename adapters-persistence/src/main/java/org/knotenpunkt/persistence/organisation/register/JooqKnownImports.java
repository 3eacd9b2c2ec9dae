package org.knotenpunkt.persistence.organisation.register;

import static org.jooq.Records.mapping;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.RegisterRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.persistence.shared.Database;

/** Imports of registers in PostgreSQL. */
public final class JooqKnownImports implements KnownRecords {
    private final Database database;

    @Inject
    public JooqKnownImports(Database database) {
        this.database = database;
    }

    @Override
    public Set<RegisterRecordKind> kinds() {
        return EnumSet.allOf(RegisterRecordKind.class);
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return switch (kind) {
            case RegisterRecordKind.IMPORT ->
                database.dsl()
                        .select(REGISTER_IMPORT.ID.convertFrom(ImportId::new), REGISTER_IMPORT.FILE_NAME)
                        .from(REGISTER_IMPORT)
                        .where(REGISTER_IMPORT.ID.eq(id))
                        .fetchOptional(mapping(RegisterRecordKind::of));
            default -> Optional.empty();
        };
    }
}
