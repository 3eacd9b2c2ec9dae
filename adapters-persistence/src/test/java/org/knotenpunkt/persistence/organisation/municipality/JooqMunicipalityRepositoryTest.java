package org.knotenpunkt.persistence.organisation.municipality;

import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.NOW;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.gladbeck;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRepository;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRepositoryContract;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
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
                NOW));
    }

    @Override
    public MunicipalityRepository municipalities() {
        return world.municipalities();
    }
}
