package org.knotenpunkt.application.offer.placement;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.InMemoryOffers;
import org.knotenpunkt.application.offer.OfferRow;
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
    private static final Set<PlacementState> ANSWERS = EnumSet.of(PlacementState.ACCEPTED, PlacementState.REFUSED);

    private final InMemoryOffers offers;
    private final Map<PlacementId, Placement> stored = new LinkedHashMap<>();

    public InMemoryPlacements(InMemoryOffers offers) {
        this.offers = offers;
        offers.answering(this::answers);
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
                .map(placement -> new PlacedAt(placement, centreName(placement, today), endedAt(placement)))
                .sorted(comparing(placed -> placed.centreName().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private String centreName(Placement placement, LocalDate today) {
        return offers.name(placement.centre().organisation(), today);
    }

    private @Nullable Instant endedAt(Placement placement) {
        return placement
                .placed()
                .filter(placed -> !isOpen(placed))
                .map(offers::changed)
                .orElse(null);
    }

    private Stream<Placement> in(MunicipalityId town) {
        return stored.values().stream()
                .filter(placement -> placement.municipality().equals(town));
    }

    private PlacementRow row(Placement placement, LocalDate today) {
        var content = offers.findById(placement.original()).orElseThrow().content();
        return new PlacementRow(
                placement.id(),
                placement.original(),
                content.texts().original().title(),
                content.provider(),
                centreName(placement, today),
                placement.state(),
                placement.reason().orElse(null),
                placement.answeredAt().orElse(null));
    }

    @Override
    public List<PlacementRow> awaited(MunicipalityId town, Set<CentreId> centres, LocalDate today) {
        return in(town).filter(placement -> centres.contains(placement.centre()))
                .filter(placement -> placement.state() == PlacementState.PROPOSED && isOpen(placement.original()))
                .map(placement -> row(placement, today))
                .sorted(comparing((PlacementRow row) -> row.title().toLowerCase(Locale.ROOT))
                        .thenComparing(row -> row.id().toString()))
                .toList();
    }

    @Override
    public List<PlacementRow> answered(MunicipalityId town, Instant since, LocalDate today) {
        return in(town).filter(placement -> ANSWERS.contains(placement.state()) && isOpen(placement.original()))
                .filter(placement ->
                        placement.answeredAt().filter(at -> !at.isBefore(since)).isPresent())
                .filter(this::isLast)
                .map(placement -> row(placement, today))
                .sorted(comparing((PlacementRow row) -> row.state() != PlacementState.REFUSED)
                        .thenComparing(row -> String.valueOf(row.answeredAt()), reverseOrder())
                        .thenComparing(row -> row.id().toString(), reverseOrder()))
                .toList();
    }

    /** Whether nothing was proposed to the centre since. */
    private boolean isLast(Placement placement) {
        return ofOriginal(placement.original())
                .filter(other -> other.centre().equals(placement.centre()))
                .noneMatch(
                        other -> other.id().toString().compareTo(placement.id().toString()) > 0);
    }

    @Override
    public List<PlacementRow> rows(MunicipalityId town, Set<PlacementId> placements, LocalDate today) {
        return in(town).filter(placement -> placements.contains(placement.id()))
                .map(placement -> row(placement, today))
                .toList();
    }

    private OfferRow.Answers answers(OfferId original) {
        return new OfferRow.Answers(
                (int) ofOriginal(original)
                        .filter(placement ->
                                placement.placed().filter(this::isOpen).isPresent())
                        .count(),
                (int) ofOriginal(original)
                        .filter(placement -> placement.state() == PlacementState.REFUSED && isLast(placement))
                        .count(),
                open(original).size());
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
