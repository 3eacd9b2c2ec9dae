package org.knotenpunkt.persistence.centre.handover;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.centre.assessment.SelfAssessments;
import org.knotenpunkt.application.centre.handover.HandoverQueries;
import org.knotenpunkt.application.centre.handover.HandoverQueriesContract;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.persistence.centre.assessment.JooqSelfAssessments;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqHandoverQueriesTest implements HandoverQueriesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final World world = new JooqWorld(POSTGRES);

    @Override
    public HandoverQueries queries() {
        return POSTGRES.transactional(
                HandoverQueries.class, new JooqHandoverQueries(POSTGRES.database()), LINDENAU, AUENFELD);
    }

    @Override
    public SelfAssessments assessments() {
        return POSTGRES.transactional(SelfAssessments.class, new JooqSelfAssessments(POSTGRES.database()), LINDENAU);
    }

    @Override
    public World world() {
        return world;
    }
}
