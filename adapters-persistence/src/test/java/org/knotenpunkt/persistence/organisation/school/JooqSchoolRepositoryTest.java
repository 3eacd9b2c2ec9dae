package org.knotenpunkt.persistence.organisation.school;

import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.NOW;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.gladbeck;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.mosaikschule;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.HistoryEntry;
import org.knotenpunkt.application.organisation.OrganisationViews;
import org.knotenpunkt.application.organisation.school.SchoolRepository;
import org.knotenpunkt.application.organisation.school.SchoolRepositoryContract;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.persistence.organisation.JooqOrganisationViews;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqSchoolRepositoryTest implements SchoolRepositoryContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final JooqWorld world = new JooqWorld(POSTGRES);

    @BeforeEach
    void knowTheOrganisationAndItsTown() {
        keep(OrganisationId.of(gladbeck().id()), OrganisationKind.MUNICIPALITY);
        world.municipalities().save(gladbeck());
        keep(mosaikschule().id(), OrganisationKind.SCHOOL);
    }

    private void keep(OrganisationId id, OrganisationKind kind) {
        world.organisation(Organisation.register(
                id, kind, gladbeck().id(), OrganisationName.of("Name"), null, Contact.NONE, null, null, NOW));
    }

    @Override
    public SchoolRepository schools() {
        return POSTGRES.transactional(
                SchoolRepository.class,
                new JooqSchoolRepository(POSTGRES.database()),
                gladbeck().id());
    }

    @Override
    public List<HistoryEntry> withdrawn() {
        var town = gladbeck().id();
        return POSTGRES.transactional(OrganisationViews.class, new JooqOrganisationViews(POSTGRES.database()), town)
                .find(mosaikschule().id(), TODAY, Set.of(town))
                .orElseThrow()
                .withdrawn();
    }
}
