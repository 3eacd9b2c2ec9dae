package org.example.town;

import org.knotenpunkt.application.initiative.InMemoryInitiatives;
import org.knotenpunkt.application.initiative.InitiativeRepository;
import org.knotenpunkt.application.initiative.InitiativeRepositoryContract;

// tag::contract[]
class RememberingInitiativesTest implements InitiativeRepositoryContract {
    private final InitiativeRepository initiatives = new RememberingInitiatives(new InMemoryInitiatives());

    @Override
    public InitiativeRepository initiatives() {
        return initiatives;
    }
}
// end::contract[]
