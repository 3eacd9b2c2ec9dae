package org.knotenpunkt.persistence.partnership.review;

import static org.knotenpunkt.persistence.tables.Tables.AGREEMENT;
import static org.knotenpunkt.persistence.tables.Tables.REVIEW;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.review.ReviewRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.persistence.partnership.AgreementFields;
import org.knotenpunkt.persistence.shared.Database;

/** Joint reviews in PostgreSQL, with the agreements that are looked at in them. */
public final class JooqKnownReviews implements KnownRecords {
    private final Database database;
    private final Today today;

    @Inject
    public JooqKnownReviews(Database database, Today today) {
        this.database = database;
        this.today = today;
    }

    @Override
    public Set<ReviewRecordKind> kinds() {
        return EnumSet.allOf(ReviewRecordKind.class);
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return switch (kind) {
            case ReviewRecordKind.REVIEW ->
                database.dsl()
                        .select(ReviewFields.WHOLE, AgreementFields.WHOLE)
                        .from(REVIEW)
                        .join(AGREEMENT)
                        .on(AGREEMENT.MUNICIPALITY_ID.eq(REVIEW.MUNICIPALITY_ID))
                        .and(AGREEMENT.ID.eq(REVIEW.AGREEMENT_ID))
                        .where(REVIEW.ID.eq(id))
                        .fetchOptional(found -> ReviewRecordKind.of(found.value1(), found.value2(), today.today()));
            default -> Optional.empty();
        };
    }
}
