package org.knotenpunkt.persistence.needs;

import static org.knotenpunkt.application.needs.NeedsContract.NORDSTADT;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.shared.KnownRecords;
import org.knotenpunkt.application.shared.KnownRecordsContract;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.NeedsRecordKind;
import org.knotenpunkt.domain.shared.KnownRecord;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqKnownNeedsTest implements KnownRecordsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private static final AssessmentId ID = new AssessmentId(new UUID(7, 7));
    private static final AssessedPlace PLACE = new AssessedPlace.Neighbourhood(NORDSTADT);

    @BeforeEach
    void keepTheAssessment() {
        var database = new NeedsDatabase(POSTGRES);
        database.knowPlaces();
        database.assessments().save(Assessment.setUp(ID, LINDENAU, PLACE, "Nordstadt 2026", NOW));
    }

    @Override
    public KnownRecord known() {
        return NeedsRecordKind.assessment(ID, "Nordstadt 2026", LINDENAU, PLACE, false);
    }

    @Override
    public KnownRecords records() {
        return POSTGRES.transactional(KnownRecords.class, new JooqKnownNeeds(POSTGRES.database()), LINDENAU);
    }
}
