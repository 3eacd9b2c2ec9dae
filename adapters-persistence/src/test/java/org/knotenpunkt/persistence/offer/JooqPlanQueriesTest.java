package org.knotenpunkt.persistence.offer;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.offer.plan.PlanQueries;
import org.knotenpunkt.application.offer.plan.PlansContract;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqPlanQueriesTest implements PlansContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final World world = new JooqWorld(POSTGRES);

    @Override
    public Offers offers() {
        return POSTGRES.transactional(Offers.class, new JooqOffers(POSTGRES.database()), LINDENAU);
    }

    @Override
    public PlanQueries plans() {
        return POSTGRES.transactional(PlanQueries.class, new JooqPlanQueries(POSTGRES.database()), LINDENAU);
    }

    @Override
    public World world() {
        return world;
    }
}
