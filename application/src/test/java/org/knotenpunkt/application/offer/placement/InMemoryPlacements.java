package org.knotenpunkt.application.offer.placement;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.knotenpunkt.application.offer.InMemoryOffers;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.placement.Placement;
import org.knotenpunkt.domain.offer.placement.PlacementId;
import org.knotenpunkt.domain.offer.placement.PlacementState;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Placements in a map, beside the offers. */
public final class InMemoryPlacements implements Placements {
    private final InMemoryOffers offers;
    private final Map<PlacementId, Placement> stored = new LinkedHashMap<>();

    public InMemoryPlacements(InMemoryOffers offers) {
        this.offers = offers;
    }

    /** Forgets all of them. */
    public void clear() {
        stored.clear();
    }

    @Override
    public Optional<Placement> findById(PlacementId id) {
        return Optional.ofNullable(stored.get(id));
    }

    private Stream<Placement> ofOriginal(OfferId original) {
        return stored.values().stream().filter(placement -> placement.original().equals(original));
    }

    @Override
    public List<PlacedAt> of(OfferId original, LocalDate today) {
        return ofOriginal(original).toList().reversed().stream()
                .map(placement ->
                        new PlacedAt(placement, offers.name(placement.centre().organisation(), today)))
                .sorted(comparing(placed -> placed.centreName().toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Override
    public List<AwaitedPlacement> awaited(MunicipalityId town, Set<CentreId> centres) {
        return stored.values().stream()
                .filter(placement -> placement.municipality().equals(town) && centres.contains(placement.centre()))
                .filter(placement -> placement.state() == PlacementState.PROPOSED && isOpen(placement.original()))
                .flatMap(placement -> offers.findById(placement.original()).stream()
                        .map(offer -> new AwaitedPlacement(
                                placement.id(),
                                offer.id(),
                                offer.content().texts().original().title())))
                .sorted(comparing((AwaitedPlacement awaited) -> awaited.title().toLowerCase(Locale.ROOT))
                        .thenComparing(awaited -> awaited.placement().toString()))
                .toList();
    }

    @Override
    public List<Placement> open(OfferId original) {
        return ofOriginal(original)
                .filter(placement -> placement.state() == PlacementState.PROPOSED)
                .sorted(comparing(placement -> placement.id().toString()))
                .toList();
    }

    @Override
    public List<OfferId> placed(OfferId original) {
        return ofOriginal(original)
                .flatMap(placement -> placement.placed().stream())
                .filter(this::isOpen)
                .sorted(comparing(OfferId::toString))
                .toList();
    }

    private boolean isOpen(OfferId id) {
        return offers.findById(id)
                .filter(offer -> offer.publication().state() != OfferState.ENDED)
                .isPresent();
    }

    @Override
    public boolean isPlaced(OfferId original, CentreId centre) {
        return ofOriginal(original)
                .filter(placement -> placement.centre().equals(centre))
                .anyMatch(placement -> placement.state() == PlacementState.PROPOSED
                        || placement.placed().filter(this::isOpen).isPresent());
    }

    @Override
    public void save(Placement placement) {
        var version = findById(placement.id()).map(Placement::version).orElse(0L);
        if (version != placement.version()) {
            throw new ConcurrentChangeException("%s has version %d".formatted(placement, version), version);
        }
        stored.put(placement.id(), placement.saved());
    }
}
