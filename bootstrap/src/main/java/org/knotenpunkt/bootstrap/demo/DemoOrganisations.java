package org.knotenpunkt.bootstrap.demo;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.NewOrganisation;
import org.knotenpunkt.application.organisation.OrganisationFilter;
import org.knotenpunkt.application.organisation.RegisterOrganisation;
import org.knotenpunkt.application.organisation.SearchOrganisations;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Registers organisations of towns, and finds them again. */
public final class DemoOrganisations {
    private final RegisterOrganisation registering;
    private final SearchOrganisations searching;
    private final Today today;

    @Inject
    public DemoOrganisations(RegisterOrganisation registering, SearchOrganisations searching, Today today) {
        this.registering = registering;
        this.searching = searching;
        this.today = today;
    }

    OrganisationId register(OrganisationKind kind, MunicipalityId town, String name) {
        return register(kind, town, name, null);
    }

    OrganisationId register(OrganisationKind kind, MunicipalityId town, String name, @Nullable Address address) {
        var organisation = new NewOrganisation(
                kind, town, OrganisationName.of(name), address, Contact.NONE, null, List.of(), null);
        return registering
                .register(DemoActors.coordinating(town), organisation, false)
                .orElseThrow()
                .id();
    }

    /**
     * The first of the kind in the town.
     *
     * @param name what it is called, or a part of that; null for any
     */
    Optional<OrganisationId> find(OrganisationKind kind, MunicipalityId town, @Nullable String name) {
        var filter = new OrganisationFilter(name, Set.of(kind), town, today.today());
        return searching
                .search(DemoActors.coordinating(town), filter, PageRequest.first(1))
                .orElseThrow()
                .page()
                .items()
                .stream()
                .map(found -> found.id())
                .findFirst();
    }
}
