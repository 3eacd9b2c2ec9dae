package org.knotenpunkt.persistence.organisation.municipality;

import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.NOW;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.gladbeck;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.HistoryEntry;
import org.knotenpunkt.application.organisation.OrganisationViews;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRepository;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRepositoryContract;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.persistence.organisation.JooqOrganisationViews;
import org.knotenpunkt.persistence.organisation.school.JooqWorld;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqMunicipalityRepositoryTest implements MunicipalityRepositoryContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final JooqWorld world = new JooqWorld(POSTGRES);

    @BeforeEach
    void knowTheOrganisation() {
        world.organisation(Organisation.register(
                OrganisationId.of(gladbeck().id()),
                OrganisationKind.MUNICIPALITY,
                gladbeck().id(),
                OrganisationName.of("Gladbeck"),
                null,
                Contact.NONE,
                null,
                null,
                NOW));
    }

    @Override
    public MunicipalityRepository municipalities() {
        return POSTGRES.transactional(
                MunicipalityRepository.class,
                new JooqMunicipalityRepository(POSTGRES.database()),
                gladbeck().id());
    }

    @Override
    public List<HistoryEntry> withdrawn() {
        var town = gladbeck().id();
        return POSTGRES.transactional(OrganisationViews.class, new JooqOrganisationViews(POSTGRES.database()), town)
                .find(OrganisationId.of(gladbeck().id()), TODAY, Set.of(town))
                .orElseThrow()
                .withdrawn();
    }
}
