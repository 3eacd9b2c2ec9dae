package org.knotenpunkt.application.access;

import static org.knotenpunkt.domain.access.AccessExamples.anAccount;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.function.FunctionRepository;
import org.knotenpunkt.application.organisation.function.PersonRepository;

class InMemoryHeldGrantsTest implements HeldGrantsContract {
    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryGrants grants = new InMemoryGrants();
    private final InMemoryAccountPersons persons =
            new InMemoryAccountPersons(world.organisations(), world.functions(), world.people());
    private final InMemoryIdentities identities = new InMemoryIdentities(accounts, grants, persons, Map.of());
    private final InMemorySessions sessions = new InMemorySessions(identities);
    private final InMemoryPersonalTokens tokens = new InMemoryPersonalTokens(identities);

    @BeforeEach
    void fill() {
        accounts.save(anAccount(1));
        accounts.save(anAccount(2));
    }

    @Override
    public GrantRepository grants() {
        return grants;
    }

    @Override
    public SessionStore sessions() {
        return sessions;
    }

    @Override
    public PersonalTokenStore tokens() {
        return tokens;
    }

    @Override
    public AccessQueries queries() {
        return new InMemoryAccessQueries(accounts, grants, persons, sessions, () -> TODAY);
    }

    @Override
    public AccountPersons persons() {
        return persons;
    }

    @Override
    public OrganisationRepository organisations() {
        return world.organisations();
    }

    @Override
    public FunctionRepository functions() {
        return world.functions();
    }

    @Override
    public PersonRepository people() {
        return world.people();
    }
}
