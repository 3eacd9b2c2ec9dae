package org.knotenpunkt.persistence.access;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.AccountPersons;
import org.knotenpunkt.application.access.AccountPersonsContract;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.function.FunctionRepository;
import org.knotenpunkt.application.organisation.function.PersonRepository;
import org.knotenpunkt.persistence.organisation.JooqOrganisationRepository;
import org.knotenpunkt.persistence.organisation.function.JooqFunctionRepository;
import org.knotenpunkt.persistence.organisation.function.JooqPersonRepository;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqAccountPersonsTest implements AccountPersonsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @BeforeEach
    void fill() {
        new AccessDatabase(POSTGRES).addTwoAccounts();
    }

    @Override
    public AccountPersons persons() {
        return inBothTowns(AccountPersons.class, new JooqAccountPersons(POSTGRES.database()));
    }

    @Override
    public OrganisationRepository organisations() {
        return inBothTowns(OrganisationRepository.class, new JooqOrganisationRepository(POSTGRES.database()));
    }

    @Override
    public FunctionRepository functions() {
        return inBothTowns(FunctionRepository.class, new JooqFunctionRepository(POSTGRES.database()));
    }

    @Override
    public PersonRepository people() {
        return inBothTowns(PersonRepository.class, new JooqPersonRepository(POSTGRES.database()));
    }

    private static <T> T inBothTowns(Class<T> port, T adapter) {
        return POSTGRES.transactional(port, adapter, LINDENAU, AUENFELD);
    }
}
