package org.knotenpunkt.application.needs.perspective;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.needs.perspective.OwnPerspective;
import org.knotenpunkt.domain.needs.perspective.OwnPerspectiveId;
import org.knotenpunkt.domain.needs.perspective.Perspectives;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** The perspectives that towns have added, in a map. */
public final class InMemoryPerspectives implements PerspectiveRepository {
    private final Map<OwnPerspectiveId, OwnPerspective> stored = new HashMap<>();

    @Override
    public Optional<OwnPerspective> findById(OwnPerspectiveId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Perspectives of(MunicipalityId town) {
        return new Perspectives(stored.values().stream()
                .filter(own -> own.municipality().equals(town))
                .sorted(comparing(own -> own.id().toString()))
                .toList());
    }

    @Override
    public void save(OwnPerspective own) {
        if (findById(own.id()).map(OwnPerspective::version).orElse(0L) != own.version() || isCodeTaken(own)) {
            throw new ConcurrentChangeException(own + " has been saved by someone else");
        }
        stored.put(own.id(), own.saved());
    }

    private boolean isCodeTaken(OwnPerspective own) {
        return of(own.municipality())
                .find(own.perspective())
                .filter(other -> !other.equals(own))
                .isPresent();
    }

    /** Forgets everything. */
    public void clear() {
        stored.clear();
    }
}
