package org.knotenpunkt.persistence.centre.assessment;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.application.centre.CentreQueries;
import org.knotenpunkt.application.centre.assessment.SelfAssessments;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentId;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.RecordKind;

/** Self-assessments in PostgreSQL, called as the centres that made them. */
public final class JooqKnownSelfAssessments implements KnownRecords {
    private final SelfAssessments assessments;
    private final CentreQueries queries;
    private final Today today;

    @Inject
    public JooqKnownSelfAssessments(SelfAssessments assessments, CentreQueries queries, Today today) {
        this.assessments = assessments;
        this.queries = queries;
        this.today = today;
    }

    @Override
    public Set<SelfAssessmentRecordKind> kinds() {
        return EnumSet.allOf(SelfAssessmentRecordKind.class);
    }

    @Override
    public Optional<KnownRecord> find(RecordKind kind, UUID id) {
        return switch (kind) {
            case SelfAssessmentRecordKind.SELF_ASSESSMENT ->
                assessments
                        .findById(new SelfAssessmentId(id))
                        .flatMap(found -> queries.called(List.of(found.centre().organisation()), today.today()).stream()
                                .map(ref -> SelfAssessmentRecordKind.of(found, ref.name()))
                                .findFirst());
            default -> Optional.empty();
        };
    }
}
