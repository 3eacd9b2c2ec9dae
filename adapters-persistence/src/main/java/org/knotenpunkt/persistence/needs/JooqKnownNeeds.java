package org.knotenpunkt.persistence.needs;

import static org.jooq.Records.mapping;
import static org.knotenpunkt.persistence.tables.Tables.ASSESSMENT;
import static org.knotenpunkt.persistence.tables.Tables.INSTRUMENT;
import static org.knotenpunkt.persistence.tables.Tables.INVITATION;
import static org.knotenpunkt.persistence.tables.Tables.OWN_PERSPECTIVE;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.NeedsRecordKind;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.persistence.shared.Database;

/** Assessments and what belongs to them in PostgreSQL, as far as it matters for who sees them. */
public final class JooqKnownNeeds implements KnownRecords {
    private final Database database;

    @Inject
    public JooqKnownNeeds(Database database) {
        this.database = database;
    }

    @Override
    public Set<NeedsRecordKind> kinds() {
        return EnumSet.allOf(NeedsRecordKind.class);
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return kind instanceof NeedsRecordKind known ? find(known, id) : Optional.empty();
    }

    private Optional<KnownRecord> find(NeedsRecordKind kind, UUID id) {
        return switch (kind) {
            case ASSESSMENT -> assessment(id);
            case INSTRUMENT -> instrument(id);
            case PERSPECTIVE -> perspective(id);
            case INVITATION -> invitation(id);
        };
    }

    private Optional<KnownRecord> assessment(UUID id) {
        return database.dsl()
                .select(
                        ASSESSMENT.ID.convertFrom(AssessmentId::new),
                        ASSESSMENT.TITLE,
                        ASSESSMENT.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        AssessmentFields.PLACE,
                        AssessmentFields.IS_PLAYED_BACK)
                .from(ASSESSMENT)
                .where(ASSESSMENT.ID.eq(id))
                .fetchOptional(mapping(NeedsRecordKind::assessment));
    }

    private Optional<KnownRecord> instrument(UUID id) {
        return database.dsl()
                .select(
                        INSTRUMENT.ID.convertFrom(InstrumentId::new),
                        INSTRUMENT.TITLE,
                        INSTRUMENT.MUNICIPALITY_ID.convertFrom(MunicipalityId::new))
                .from(INSTRUMENT)
                .where(INSTRUMENT.ID.eq(id))
                .fetchOptional(mapping(NeedsRecordKind::instrument));
    }

    private Optional<KnownRecord> perspective(UUID id) {
        return database.dsl()
                .select(PerspectiveFields.WHOLE)
                .from(OWN_PERSPECTIVE)
                .where(OWN_PERSPECTIVE.ID.eq(id))
                .fetchOptional(mapping(NeedsRecordKind::perspective));
    }

    private Optional<KnownRecord> invitation(UUID id) {
        return database.dsl()
                .select(
                        INVITATION.ID.convertFrom(InvitationId::new),
                        ASSESSMENT.TITLE,
                        ASSESSMENT.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        AssessmentFields.PLACE)
                .from(INVITATION)
                .join(ASSESSMENT)
                .on(ASSESSMENT.MUNICIPALITY_ID.eq(INVITATION.MUNICIPALITY_ID))
                .and(ASSESSMENT.ID.eq(INVITATION.ASSESSMENT_ID))
                .where(INVITATION.ID.eq(id))
                .fetchOptional(mapping(NeedsRecordKind::invitation));
    }
}
