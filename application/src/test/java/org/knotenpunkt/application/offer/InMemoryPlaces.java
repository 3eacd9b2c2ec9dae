package org.knotenpunkt.application.offer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.school.Position;

/** Where schools stand, as a register of schools of one town says it. */
public final class InMemoryPlaces {
    private record Known(String name, Address address, Position position) {}

    private final List<Known> schools = new ArrayList<>();

    public void add(String name, Address address, Position position) {
        schools.add(new Known(name, address, position));
    }

    /** The school at the address, or else the middle of those with its postal code. */
    @Nullable
    Position position(@Nullable Address address) {
        return address == null
                ? null
                : middle(school -> school.address().equals(address))
                        .or(() -> middle(school -> school.address().postalCode().equals(address.postalCode())))
                        .orElse(null);
    }

    private Optional<Position> middle(Predicate<Known> which) {
        var found = schools.stream().filter(which).map(Known::position).toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Position(
                        (int) Math.round(found.stream()
                                .mapToInt(Position::easting)
                                .average()
                                .orElseThrow()),
                        (int) Math.round(found.stream()
                                .mapToInt(Position::northing)
                                .average()
                                .orElseThrow())));
    }

    /** What is meant by the words, among the schools and the centres. */
    List<TownProgramme.Spot> spots(@Nullable String from, Stream<Programme.Site> centres) {
        if (from == null) {
            return List.of();
        }
        if (Address.isPostalCode(from)) {
            return middle(school -> school.address().postalCode().equals(from)).stream()
                    .map(middle -> new TownProgramme.Spot(from, middle))
                    .toList();
        }
        var words = from.toLowerCase(Locale.ROOT);
        var all = Stream.concat(
                        schools.stream().map(school -> new TownProgramme.Spot(school.name(), school.position())),
                        centres.map(centre -> new TownProgramme.Spot(centre.name(), position(centre.address()))))
                .sorted(Comparator.comparing(TownProgramme.Spot::name))
                .toList();
        var exact = all.stream()
                .filter(spot -> spot.name().toLowerCase(Locale.ROOT).equals(words))
                .toList();
        return exact.isEmpty()
                ? all.stream()
                        .filter(spot -> spot.name().toLowerCase(Locale.ROOT).contains(words))
                        .limit(TownProgramme.MOST_SPOTS)
                        .toList()
                : exact;
    }
}
