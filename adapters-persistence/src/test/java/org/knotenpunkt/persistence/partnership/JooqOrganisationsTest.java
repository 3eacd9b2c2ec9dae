package org.knotenpunkt.persistence.partnership;

import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.partnership.Organisations;
import org.knotenpunkt.application.partnership.OrganisationsContract;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Ending;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.persistence.organisation.JooqOrganisationRepository;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqOrganisationsTest implements OrganisationsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @BeforeEach
    void knowTheSchool() {
        POSTGRES.transactional(OrganisationRepository.class, new JooqOrganisationRepository(POSTGRES.database()))
                .save(Organisation.register(
                                SCHOOL,
                                OrganisationKind.ASSOCIATION,
                                null,
                                OrganisationName.of("Linden School"),
                                null,
                                Contact.NONE,
                                FOUNDED,
                                null,
                                NOW)
                        .rename(OrganisationName.of("Elm School"), RENAMED, null, NOW)
                        .flatMap(school -> school.end(
                                new Ending(LAST, Ending.Kind.CLOSED, List.of(), null), List.of(), List.of(), NOW))
                        .orElseThrow());
    }

    @Override
    public Organisations organisations() {
        return POSTGRES.transactional(Organisations.class, new JooqOrganisations(POSTGRES.database()));
    }
}
