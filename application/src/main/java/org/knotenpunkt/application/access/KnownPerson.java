package org.knotenpunkt.application.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.PersonId;
import org.knotenpunkt.domain.organisation.function.TermRole;

/**
 * Somebody whom a town knows.
 *
 * @param services in which functions on the day or later, ordered by organisation and kind, the holder before deputies
 */
public record KnownPerson(PersonId id, String name, List<Service> services) {
    public KnownPerson {
        services = List.copyOf(services);
    }

    /** Whether a function is known in which the person serves, or will. */
    public boolean isServing() {
        return !services.isEmpty();
    }

    /**
     * That the person serves in a function.
     *
     * @param label what the function is called, if not by its kind
     * @param organisation what the organisation is called today
     */
    public record Service(FunctionKind kind, @Nullable String label, TermRole role, String organisation) {}
}
