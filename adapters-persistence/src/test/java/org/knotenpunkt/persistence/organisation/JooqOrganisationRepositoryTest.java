package org.knotenpunkt.persistence.organisation;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.OrganisationRepositoryContract;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqOrganisationRepositoryTest implements OrganisationRepositoryContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public OrganisationRepository organisations() {
        return POSTGRES.transactional(
                OrganisationRepository.class, new JooqOrganisationRepository(POSTGRES.database()), LINDENAU);
    }
}
