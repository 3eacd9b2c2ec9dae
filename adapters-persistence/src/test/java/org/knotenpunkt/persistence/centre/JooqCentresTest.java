package org.knotenpunkt.persistence.centre;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.centre.CentreQueries;
import org.knotenpunkt.application.centre.Centres;
import org.knotenpunkt.application.centre.CentresContract;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqCentresTest implements CentresContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final World world = new JooqWorld(POSTGRES);

    @Override
    public Centres centres() {
        return POSTGRES.transactional(Centres.class, new JooqCentres(POSTGRES.database()), LINDENAU, AUENFELD);
    }

    @Override
    public CentreQueries queries() {
        return POSTGRES.transactional(
                CentreQueries.class, new JooqCentreQueries(POSTGRES.database()), LINDENAU, AUENFELD);
    }

    @Override
    public World world() {
        return world;
    }
}
