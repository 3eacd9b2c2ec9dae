package org.knotenpunkt.persistence.organisation.register;

import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.register.EditionRepository;
import org.knotenpunkt.application.organisation.register.EditionRepositoryContract;
import org.knotenpunkt.persistence.organisation.municipality.EditionRows;
import org.knotenpunkt.persistence.shared.PostgresExtension;

final class JooqEditionRepositoryTest implements EditionRepositoryContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public EditionRepository editions() {
        return POSTGRES.transactional(EditionRepository.class, new JooqEditionRepository(POSTGRES.database()));
    }

    @Override
    public List<Edition> named() {
        return POSTGRES.in(() -> POSTGRES.database()
                .dsl()
                .select(EditionRows.newest("SCHOOLS", "SOCIAL_INDEX"))
                .fetchSingle()
                .value1());
    }
}
