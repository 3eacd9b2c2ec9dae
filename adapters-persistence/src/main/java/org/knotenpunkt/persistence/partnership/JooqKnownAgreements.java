package org.knotenpunkt.persistence.partnership;

import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.PartnershipRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.persistence.shared.Database;

/** Agreements in PostgreSQL; those that were given up are no longer there. */
public final class JooqKnownAgreements implements KnownRecords {
    private final Database database;
    private final Today today;

    @Inject
    public JooqKnownAgreements(Database database, Today today) {
        this.database = database;
        this.today = today;
    }

    @Override
    public Set<PartnershipRecordKind> kinds() {
        return EnumSet.allOf(PartnershipRecordKind.class);
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return switch (kind) {
            case PartnershipRecordKind.AGREEMENT ->
                database.dsl()
                        .select(AgreementFields.WHOLE)
                        .from(AGREEMENT)
                        .where(AGREEMENT.ID.eq(id))
                        .and(AGREEMENT.NEWEST.isNotNull())
                        .fetchOptional(found -> PartnershipRecordKind.of(found.value1(), today.today()));
            default -> Optional.empty();
        };
    }
}
