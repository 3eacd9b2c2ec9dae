package org.knotenpunkt.persistence.shared;

import java.util.Set;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.shared.Permits;
import org.knotenpunkt.application.shared.PermitsContract;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Right;

class JooqPermitsTest implements PermitsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public Permits permits() {
        return POSTGRES.transactions();
    }

    @Override
    public Transactions transactions() {
        return POSTGRES.transactions();
    }

    @Override
    public Set<Right> takenDown(Actor actor) {
        return POSTGRES.transactions().grounded(actor).rights();
    }
}
