package org.knotenpunkt.persistence.needs;

import static org.jooq.Records.mapping;
import static org.knotenpunkt.persistence.tables.Tables.ASSESSMENT;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.NeedsRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.persistence.shared.Database;

/** Assessments in PostgreSQL. */
public final class JooqKnownAssessments implements KnownRecords {
    private final Database database;

    @Inject
    public JooqKnownAssessments(Database database) {
        this.database = database;
    }

    @Override
    public Set<NeedsRecordKind> kinds() {
        return EnumSet.allOf(NeedsRecordKind.class);
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return switch (kind) {
            case NeedsRecordKind.ASSESSMENT ->
                database.dsl()
                        .select(
                                ASSESSMENT.ID.convertFrom(AssessmentId::new),
                                ASSESSMENT.TITLE,
                                ASSESSMENT.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                                AssessmentFields.PLACE)
                        .from(ASSESSMENT)
                        .where(ASSESSMENT.ID.eq(id))
                        .fetchOptional(mapping(NeedsRecordKind::assessment));
            default -> Optional.empty();
        };
    }
}
