package org.knotenpunkt.persistence.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.access.AccessExamples.aSession;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.function.FunctionFixtures.aTerm;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_FUNCTION;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.AccessQueries;
import org.knotenpunkt.application.access.AccountPersons;
import org.knotenpunkt.application.access.GrantRepository;
import org.knotenpunkt.application.access.GrantView;
import org.knotenpunkt.application.access.HeldBy;
import org.knotenpunkt.application.access.HeldGrantsContract;
import org.knotenpunkt.application.access.PersonalTokenStore;
import org.knotenpunkt.application.access.SessionStore;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.function.FunctionRepository;
import org.knotenpunkt.application.organisation.function.PersonRepository;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.persistence.organisation.JooqOrganisationRepository;
import org.knotenpunkt.persistence.organisation.function.JooqFunctionRepository;
import org.knotenpunkt.persistence.organisation.function.JooqPersonRepository;
import org.knotenpunkt.persistence.shared.PostgresExtension;

/** Who signs in works for no town yet: sessions, tokens and grants are read without one. */
class JooqHeldGrantsTest implements HeldGrantsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final AccessDatabase database = new AccessDatabase(POSTGRES);

    /** Before all else, as the contract asks. */
    @BeforeEach
    @Override
    public void tie() {
        database.addTwoAccounts();
        HeldGrantsContract.super.tie();
    }

    @Test
    void whatAFunctionIsCalledIsToldInItsTownAlone() {
        appointed();
        var elsewhere = POSTGRES.transactional(
                AccessQueries.class, new JooqAccessQueries(POSTGRES.database(), () -> TODAY), AUENFELD);

        assertThat(elsewhere.grants(RIGHT.scope(), false, PageRequest.first(5)).items())
                .extracting(GrantView::heldBy)
                .containsExactly(new HeldBy(HEAD.id(), null, Validity.ALWAYS));
    }

    @Test
    void whoLooksForThatSeesNothingElseOfTheTown() {
        appointed();
        var store = new JooqSessionStore(POSTGRES.database());

        var seen = POSTGRES.transactions().read(Actors.workingIn(AUENFELD), () -> {
            var rights = store.identify(aSession(1, HOLDER).id(), TODAY)
                    .orElseThrow()
                    .identity()
                    .granted();
            assertThat(rights).containsExactly(RIGHT);
            return POSTGRES.database().dsl().fetchCount(ORGANISATION_FUNCTION);
        });

        assertThat(seen).isZero();
    }

    private void appointed() {
        var head = functions().findById(HEAD.id()).orElseThrow();
        functions()
                .save(head.appoint(aTerm(1, ANNA, TermRole.HOLDER, Validity.ALWAYS), NOW)
                        .orElseThrow());
    }

    @Override
    public GrantRepository grants() {
        return database.grants();
    }

    @Override
    public SessionStore sessions() {
        return database.sessions();
    }

    @Override
    public PersonalTokenStore tokens() {
        return database.tokens();
    }

    @Override
    public AccessQueries queries() {
        return inTown(AccessQueries.class, new JooqAccessQueries(POSTGRES.database(), () -> TODAY));
    }

    @Override
    public AccountPersons persons() {
        return inTown(AccountPersons.class, new JooqAccountPersons(POSTGRES.database()));
    }

    @Override
    public OrganisationRepository organisations() {
        return inTown(OrganisationRepository.class, new JooqOrganisationRepository(POSTGRES.database()));
    }

    @Override
    public FunctionRepository functions() {
        return inTown(FunctionRepository.class, new JooqFunctionRepository(POSTGRES.database()));
    }

    @Override
    public PersonRepository people() {
        return inTown(PersonRepository.class, new JooqPersonRepository(POSTGRES.database()));
    }

    private static <T> T inTown(Class<T> port, T adapter) {
        return POSTGRES.transactional(port, adapter, LINDENAU);
    }
}
