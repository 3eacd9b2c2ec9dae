package org.knotenpunkt.application.organisation.municipality;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.knotenpunkt.application.organisation.InMemoryStatements;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Municipalities in a map. */
public final class InMemoryMunicipalityRepository implements MunicipalityRepository {
    private final Map<MunicipalityId, Municipality> stored = new LinkedHashMap<>();

    private final InMemoryStatements statements;

    public InMemoryMunicipalityRepository() {
        this(new InMemoryStatements());
    }

    /** @param statements keeps what is taken back */
    public InMemoryMunicipalityRepository(InMemoryStatements statements) {
        this.statements = statements;
    }

    @Override
    public Optional<Municipality> findById(MunicipalityId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<Municipality> findByAgs(Ags ags) {
        return all().stream()
                .filter(municipality -> municipality.ags().equals(ags))
                .findFirst();
    }

    @Override
    public void save(Municipality municipality) {
        var version = findById(municipality.id()).map(Municipality::version).orElse(0L);
        if (version != municipality.version()) {
            throw new ConcurrentChangeException(municipality + " has been saved by someone else");
        }
        stored.put(municipality.id(), municipality.saved());
        statements.keep(municipality.id().value(), municipality.id(), municipality.withdrawn());
    }

    public Collection<Municipality> all() {
        return stored.values();
    }
}
