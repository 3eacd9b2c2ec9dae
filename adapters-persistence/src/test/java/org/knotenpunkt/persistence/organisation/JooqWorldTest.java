package org.knotenpunkt.persistence.organisation;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.CorrectionContract;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.application.organisation.WorldContract;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqWorldTest implements WorldContract, CorrectionContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final World world = new JooqWorld(POSTGRES);

    @Override
    public World world() {
        return world;
    }
}
