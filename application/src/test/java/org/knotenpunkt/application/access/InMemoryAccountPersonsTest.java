package org.knotenpunkt.application.access;

import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.OrganisationRepository;
import org.knotenpunkt.application.organisation.function.FunctionRepository;
import org.knotenpunkt.application.organisation.function.PersonRepository;

class InMemoryAccountPersonsTest implements AccountPersonsContract {
    private final InMemoryWorld world = new InMemoryWorld();
    private final AccountPersons persons =
            new InMemoryAccountPersons(world.organisations(), world.functions(), world.people());

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
