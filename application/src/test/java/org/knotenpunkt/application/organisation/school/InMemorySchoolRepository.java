package org.knotenpunkt.application.organisation.school;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.knotenpunkt.application.organisation.InMemoryStatements;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.School;

/** Schools in a map. */
public final class InMemorySchoolRepository implements SchoolRepository {
    private final Map<OrganisationId, School> stored = new LinkedHashMap<>();

    private final InMemoryStatements statements;

    public InMemorySchoolRepository() {
        this(new InMemoryStatements());
    }

    /** @param statements keeps what is taken back */
    public InMemorySchoolRepository(InMemoryStatements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<School> findById(OrganisationId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<School> findByNumber(SchoolNumber number) {
        return all().stream().filter(school -> school.number().equals(number)).findFirst();
    }

    @Override
    public void save(School school) {
        var version = findById(school.id()).map(School::version).orElse(0L);
        if (version != school.version()) {
            throw new ConcurrentChangeException(school + " has been saved by someone else");
        }
        stored.put(school.id(), school.saved());
        statements.keep(school.id().value(), school.town(), school.withdrawn());
    }

    public Collection<School> all() {
        return stored.values();
    }
}
