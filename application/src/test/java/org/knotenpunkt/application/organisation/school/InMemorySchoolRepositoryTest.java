package org.knotenpunkt.application.organisation.school;

import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.mosaikschule;

import java.util.List;
import org.knotenpunkt.application.organisation.HistoryEntry;
import org.knotenpunkt.application.organisation.InMemoryStatements;

class InMemorySchoolRepositoryTest implements SchoolRepositoryContract {
    private final InMemoryStatements statements = new InMemoryStatements();
    private final SchoolRepository schools = new InMemorySchoolRepository(statements);

    @Override
    public SchoolRepository schools() {
        return schools;
    }

    @Override
    public List<HistoryEntry> withdrawn() {
        return statements.about(mosaikschule().id().value()).stream()
                .map(HistoryEntry::of)
                .toList();
    }
}
