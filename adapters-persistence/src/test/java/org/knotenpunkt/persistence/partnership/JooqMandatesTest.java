package org.knotenpunkt.persistence.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisationLiving;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aFunction;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aTerm;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.functionId;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.termId;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.AccountPersons;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.function.FunctionRepository;
import org.knotenpunkt.application.organisation.function.PersonRepository;
import org.knotenpunkt.application.partnership.Mandates;
import org.knotenpunkt.application.partnership.MandatesContract;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.AccountPerson;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.function.Term;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.partnership.Mandate;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.persistence.access.AccessDatabase;
import org.knotenpunkt.persistence.access.JooqAccountPersons;
import org.knotenpunkt.persistence.organisation.JooqOrganisationRepository;
import org.knotenpunkt.persistence.organisation.function.JooqFunctionRepository;
import org.knotenpunkt.persistence.organisation.function.JooqPersonRepository;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqMandatesTest implements MandatesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final OrganisationRepository organisations =
            inBothTowns(OrganisationRepository.class, new JooqOrganisationRepository(POSTGRES.database()));
    private final FunctionRepository functions =
            inBothTowns(FunctionRepository.class, new JooqFunctionRepository(POSTGRES.database()));
    private int terms = 0;

    private static <T> T inBothTowns(Class<T> port, T adapter) {
        return POSTGRES.transactional(port, adapter, LINDENAU, AUENFELD);
    }

    @BeforeEach
    void fill() {
        new AccessDatabase(POSTGRES).addTwoAccounts();
        organisations.save(aTown(LINDENAU, "Lindenau"));
        organisations.save(aTown(AUENFELD, "Auenfeld"));
        organisations.save(aSchool(4));
        organisations.save(aSchool(5));
        List.of(ANNA, BEKIR, CLARA)
                .forEach(inBothTowns(PersonRepository.class, new JooqPersonRepository(POSTGRES.database()))::save);
    }

    @Override
    public Mandates mandates() {
        return inBothTowns(Mandates.class, new JooqMandates(POSTGRES.database()));
    }

    @Override
    public void add(OrganisationId school, Validity validity, Mandate mandate) {
        var function = functions
                .findById(mandate.function())
                .orElseGet(() -> OrganisationFunction.create(
                                mandate.function(),
                                LINDENAU,
                                school,
                                mandate.kind(),
                                null,
                                Validity.ALWAYS,
                                RoleContact.NONE,
                                NOW)
                        .orElseThrow());
        var term = new Term(termId(++terms), mandate.person(), mandate.role(), validity);
        functions.save(function.appoint(term, NOW).orElseThrow());
    }

    private static AccountPersons persons() {
        return inBothTowns(AccountPersons.class, new JooqAccountPersons(POSTGRES.database()));
    }

    @Override
    public void add(UUID account, PersonId person) {
        persons().add(new AccountPerson(LINDENAU, new AccountId(account), person, new AccountId(OTHER_ACCOUNT), NOW));
    }

    @Test
    void anAccountThatIsForgottenIsNobodyFromThenOn() {
        add(ACCOUNT, ANNA.id());
        persons()
                .remove(persons()
                        .findByAccount(LINDENAU, new AccountId(ACCOUNT))
                        .orElseThrow());

        assertThat(mandates().personOf(ACCOUNT, LINDENAU)).isEmpty();
    }

    @Test
    void aTermThatIsEndedGivesNoMandateFromThenOn() {
        functions.save(held(1, SCHOOL, FunctionKind.HEAD_OF_SCHOOL));
        assertThat(mandates().of(SCHOOL, LINDENAU, TODAY)).hasSize(1);
        var head = functions.findById(functionId(1)).orElseThrow();
        functions.save(head.endTerm(termId(1), TODAY.minusDays(1), NOW).orElseThrow());

        assertThat(mandates().of(SCHOOL, LINDENAU, TODAY)).isEmpty();
    }

    @Test
    void whatWasWithdrawnGivesNoMandate() {
        functions.save(held(1, SCHOOL, FunctionKind.HEAD_OF_SCHOOL)
                .withdrawTerm(termId(1), MISTAKEN)
                .orElseThrow());
        functions.save(held(2, SCHOOL, FunctionKind.AUTHORISED_SIGNATORY)
                .withdraw(MISTAKEN)
                .orElseThrow());

        assertThat(mandates().of(SCHOOL, LINDENAU, TODAY)).isEmpty();
    }

    @Test
    void nobodySignsForAnOrganisationThatDoesNotExistOnTheDay() {
        var closed = anOrganisationLiving(6, OrganisationKind.SCHOOL, TODAY.minusDays(9), TODAY.minusDays(1));
        organisations.save(closed);
        functions.save(held(1, closed.id(), FunctionKind.HEAD_OF_SCHOOL));

        assertThat(mandates().of(closed.id(), LINDENAU, TODAY)).isEmpty();
        assertThat(mandates().of(closed.id(), LINDENAU, TODAY.minusDays(1)))
                .extracting(Mandate::function)
                .containsExactly(functionId(1));
        assertThat(mandates().of(closed.id(), LINDENAU, TODAY.minusDays(10))).isEmpty();
    }

    @Test
    void onlyTheFunctionsThatSignForTheKindOfOrganisationCount() {
        var town = OrganisationId.of(LINDENAU);
        functions.save(held(1, town, FunctionKind.HEAD_OF_SCHOOL));
        functions.save(held(2, town, FunctionKind.AUTHORISED_SIGNATORY));
        functions.save(held(3, SCHOOL, FunctionKind.SCHOOL_SOCIAL_WORK));
        functions.save(held(4, SCHOOL, FunctionKind.HEAD_OF_SCHOOL));

        assertThat(mandates().of(town, LINDENAU, TODAY))
                .extracting(Mandate::function)
                .containsExactly(functionId(2));
        assertThat(mandates().of(SCHOOL, LINDENAU, TODAY))
                .extracting(Mandate::function)
                .containsExactly(functionId(4));
    }

    private static OrganisationFunction held(int number, OrganisationId organisation, FunctionKind kind) {
        return aFunction(number, organisation, kind, Validity.ALWAYS)
                .appoint(aTerm(number, ANNA, TermRole.HOLDER, Validity.ALWAYS), NOW)
                .orElseThrow();
    }
}
