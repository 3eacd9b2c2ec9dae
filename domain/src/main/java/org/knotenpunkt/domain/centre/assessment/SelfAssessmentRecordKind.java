package org.knotenpunkt.domain.centre.assessment;

import static org.knotenpunkt.domain.centre.CentreAction.ASSESS_CENTRE;
import static org.knotenpunkt.domain.centre.CentreAction.READ_CENTRES;

import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.domain.shared.Permission;
import org.knotenpunkt.domain.shared.RecordKind;
import org.knotenpunkt.domain.shared.Scope;

/** The kinds of records about self-assessments, and who sees and changes one of each. */
public enum SelfAssessmentRecordKind implements RecordKind {
    /** How a centre sees its own work. */
    SELF_ASSESSMENT;

    /**
     * A draft is seen by those who work on it, what is handed in by all who see the centre.
     *
     * @param name of the centre
     */
    public static KnownRecord of(SelfAssessment assessment, String name) {
        return new KnownRecord(
                SELF_ASSESSMENT,
                assessment.id().value(),
                name,
                assessment.scope(),
                reading(assessment),
                working(assessment));
    }

    /** What it takes to see it. */
    public static Permission reading(SelfAssessment assessment) {
        return assessment.isConcluded()
                ? new Permission(READ_CENTRES, new Scope.Municipality(assessment.municipality()))
                : working(assessment);
    }

    private static Permission working(SelfAssessment assessment) {
        return new Permission(ASSESS_CENTRE, assessment.scope());
    }
}
