package org.knotenpunkt.application.offer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.Slug;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** The slugs of towns and centres that have published something, in maps. */
public final class InMemorySlugs {
    private final InMemoryWorld world;
    private final Map<OrganisationId, Given> given = new HashMap<>();

    /** @param town of a centre; null for a town itself */
    private record Given(@Nullable OrganisationId town, Slug slug) {}

    public InMemorySlugs(InMemoryWorld world) {
        this.world = world;
    }

    /** Forgets all of them. */
    public void clear() {
        given.clear();
    }

    public void give(Offer offer, LocalDate day) {
        var town = OrganisationId.of(offer.municipality());
        give(town, null, key(town), day);
        give(offer.centre().organisation(), town, null, day);
    }

    private @Nullable String key(OrganisationId town) {
        return world.organisations().findById(town).stream()
                .flatMap(there -> there.facts().keys().stream())
                .map(key -> key.value())
                .filter(key -> key.scheme() == KeyScheme.AGS)
                .map(key -> key.value())
                .findFirst()
                .orElse(null);
    }

    private void give(OrganisationId id, @Nullable OrganisationId town, @Nullable String key, LocalDate day) {
        if (given.containsKey(id)) {
            return;
        }
        world.organisations()
                .ref(id, day)
                .map(OrganisationRef::name)
                .flatMap(name -> Slug.candidates(name, key)
                        .map(slug -> new Given(town, slug))
                        .filter(slug -> !given.containsValue(slug))
                        .findFirst())
                .ifPresent(slug -> given.put(id, slug));
    }

    @Nullable
    Slug of(OrganisationId id) {
        return Optional.ofNullable(given.get(id)).map(Given::slug).orElse(null);
    }

    /** The town as families know it. */
    public Programme.Town named(MunicipalityId id, LocalDate day) {
        var town = OrganisationId.of(id);
        var name = world.organisations().ref(town, day).map(OrganisationRef::name);
        return new Programme.Town(id, name.orElseThrow(), of(town));
    }

    /** The town that is meant. */
    public Optional<MunicipalityId> town(PlaceKey key) {
        return id(key, null).map(id -> new MunicipalityId(id.value()));
    }

    Optional<CentreId> centre(PlaceKey town, PlaceKey key) {
        return town(town).flatMap(there -> id(key, OrganisationId.of(there))).map(id -> new CentreId(id.value()));
    }

    private Optional<OrganisationId> id(PlaceKey key, @Nullable OrganisationId town) {
        return switch (key) {
            case PlaceKey.ById(var id) -> Optional.of(new OrganisationId(id));
            case PlaceKey.BySlug(var slug) ->
                given.entrySet().stream()
                        .filter(one -> one.getValue().equals(new Given(town, slug)))
                        .map(Map.Entry::getKey)
                        .findFirst();
        };
    }
}
