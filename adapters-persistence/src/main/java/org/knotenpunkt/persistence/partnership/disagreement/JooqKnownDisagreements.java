package org.knotenpunkt.persistence.partnership.disagreement;

import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.DISAGREEMENT;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.persistence.partnership.AgreementFields;
import org.knotenpunkt.persistence.shared.Database;

/** Disagreements in PostgreSQL, with the agreements that they are about. */
public final class JooqKnownDisagreements implements KnownRecords {
    private final Database database;
    private final Today today;

    @Inject
    public JooqKnownDisagreements(Database database, Today today) {
        this.database = database;
        this.today = today;
    }

    @Override
    public Set<DisagreementRecordKind> kinds() {
        return EnumSet.allOf(DisagreementRecordKind.class);
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return switch (kind) {
            case DisagreementRecordKind.DISAGREEMENT ->
                database.dsl()
                        .select(DisagreementFields.WHOLE, AgreementFields.WHOLE)
                        .from(DISAGREEMENT)
                        .join(AGREEMENT)
                        .on(AGREEMENT.MUNICIPALITY_ID.eq(DISAGREEMENT.MUNICIPALITY_ID))
                        .and(AGREEMENT.ID.eq(DISAGREEMENT.AGREEMENT_ID))
                        .where(DISAGREEMENT.ID.eq(id))
                        .fetchOptional(
                                found -> DisagreementRecordKind.of(found.value1(), found.value2(), today.today()));
            default -> Optional.empty();
        };
    }
}
