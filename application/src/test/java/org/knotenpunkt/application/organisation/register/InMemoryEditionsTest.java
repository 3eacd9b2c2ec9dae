package org.knotenpunkt.application.organisation.register;

import java.util.List;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.municipality.InMemoryEditions;

final class InMemoryEditionsTest implements EditionRepositoryContract {
    private final InMemoryEditions editions = new InMemoryEditions();

    @Override
    public EditionRepository editions() {
        return editions;
    }

    @Override
    public List<Edition> named() {
        return editions.newest("SCHOOLS", "SOCIAL_INDEX");
    }
}
