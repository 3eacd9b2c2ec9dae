package org.knotenpunkt.application.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.function.FunctionId;
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

    /** Whether the person serves in the function, or will. */
    public boolean servesIn(FunctionId function) {
        return services.stream().anyMatch(service -> service.function().equals(function));
    }

    /**
     * That the person serves in a function.
     *
     * @param label what the function is called, if not by its kind
     * @param at the organisation
     * @param organisation what the organisation is called today
     */
    public record Service(
            FunctionId function,
            FunctionKind kind,
            @Nullable String label,
            TermRole role,
            OrganisationId at,
            String organisation) {}
}
