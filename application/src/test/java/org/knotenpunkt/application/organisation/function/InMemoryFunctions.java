package org.knotenpunkt.application.organisation.function;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Functions in a map. */
public final class InMemoryFunctions implements FunctionRepository {
    private final Map<String, OrganisationFunction> stored = new TreeMap<>();

    @Override
    public Optional<OrganisationFunction> findById(FunctionId id) {
        return Optional.ofNullable(stored.get(id.toString()));
    }

    @Override
    public List<OrganisationFunction> findByOrganisation(MunicipalityId town, OrganisationId organisation) {
        return all().filter(function -> function.municipality().equals(town)
                        && function.organisation().equals(organisation)
                        && function.withdrawal().isEmpty())
                .toList();
    }

    @Override
    public void save(OrganisationFunction function) {
        var present = findById(function.id()).map(OrganisationFunction::version).orElse(0L);
        if (present != function.version()) {
            throw new ConcurrentChangeException(function + " has been saved by someone else");
        }
        stored.put(function.id().toString(), function.saved());
    }

    /** All of them, ordered by id. */
    public Stream<OrganisationFunction> all() {
        return stored.values().stream();
    }
}
