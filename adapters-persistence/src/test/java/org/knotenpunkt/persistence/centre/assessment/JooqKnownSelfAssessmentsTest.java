package org.knotenpunkt.persistence.centre.assessment;

import static org.knotenpunkt.domain.centre.CentreFixtures.aFamilyCentre;
import static org.knotenpunkt.domain.centre.assessment.SelfAssessmentFixtures.anAssessment;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.centre.assessment.SelfAssessments;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.KnownRecordsContract;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.persistence.centre.JooqCentreQueries;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqKnownSelfAssessmentsTest implements KnownRecordsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @BeforeEach
    void knowTheAssessment() {
        var organisations = new JooqWorld(POSTGRES).organisations();
        List.of(aTown(LINDENAU, "Lindenau"), aFamilyCentre()).forEach(organisations::save);
        POSTGRES.transactional(SelfAssessments.class, new JooqSelfAssessments(POSTGRES.database()), LINDENAU)
                .save(anAssessment());
    }

    @Override
    public KnownRecord known() {
        return SelfAssessmentRecordKind.of(anAssessment(), "Linde");
    }

    @Override
    public KnownRecords records() {
        var database = POSTGRES.database();
        return POSTGRES.transactional(
                KnownRecords.class,
                new JooqKnownSelfAssessments(
                        new JooqSelfAssessments(database), new JooqCentreQueries(database), () -> TODAY),
                LINDENAU);
    }
}
