package org.knotenpunkt.application.organisation.municipality;

import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.gladbeck;

import java.util.List;
import org.knotenpunkt.application.organisation.HistoryEntry;
import org.knotenpunkt.application.organisation.InMemoryStatements;

class InMemoryMunicipalityRepositoryTest implements MunicipalityRepositoryContract {
    private final InMemoryStatements statements = new InMemoryStatements();
    private final MunicipalityRepository municipalities = new InMemoryMunicipalityRepository(statements);

    @Override
    public MunicipalityRepository municipalities() {
        return municipalities;
    }

    @Override
    public List<HistoryEntry> withdrawn() {
        return statements.about(gladbeck().id().value()).stream()
                .map(HistoryEntry::of)
                .toList();
    }
}
