package org.knotenpunkt.application.offer;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.organisation.school.Position;

/**
 * What all centres of a town have published.
 *
 * @param sites the centres that have published something, by name
 * @param offers of all of them, by title
 * @param spots the places that are meant by the words from where somebody looks: none if nobody said any, or there is no such place, and
 *     not more than {@link #MOST_SPOTS} if there are several
 */
public record TownProgramme(List<Programme.Site> sites, List<Placed> offers, List<Spot> spots) {
    /** So many places of a name are told apart at most. */
    public static final int MOST_SPOTS = 6;

    public TownProgramme {
        sites = List.copyOf(sites);
        offers = List.copyOf(offers);
        spots = List.copyOf(spots);
    }

    /**
     * An offer where it takes place.
     *
     * @param position of a school at its address, or else in the middle of those with its postal code; null if nobody asked from where it is
     *     far, or neither is known
     */
    public record Placed(
            Programme.Site site,
            Programme.Published published,
            @Nullable Position position) {}

    /**
     * An offer that was looked for.
     *
     * @param metres how far it is as the crow flies; null if nobody asked, or it is not known
     */
    public record Found(Placed offer, @Nullable Integer metres) {
        /** Its next session that begins when it is to and takes place; empty if there is none in the days that were asked for. */
        public Optional<Session> next(ProgrammeFilter filter) {
            return offer.published().sessions().stream()
                    .filter(session -> session.takesPlace() && filter.fits(session))
                    .findFirst();
        }
    }

    /** Where somebody looks from; empty if nobody said, or it is not clear. */
    public Optional<Spot> origin() {
        return spots.size() == 1 ? Optional.of(spots.getFirst()) : Optional.empty();
    }

    /**
     * The offers that fit, the nearest first, or else those that take place next; what is not known stands last.
     *
     * @param within how many metres they may be away; null if that does not matter. What is nobody knows where is not within any.
     */
    public List<Found> found(ProgrammeFilter filter, @Nullable Integer within) {
        var from = origin().map(Spot::position).orElse(null);
        return offers.stream()
                .filter(placed -> filter.fits(placed.published()))
                .map(placed -> new Found(placed, metres(from, placed.position())))
                .filter(found -> from == null || within == null || isWithin(found.metres(), within))
                .sorted(Comparator.comparing(Found::metres, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(
                                found -> found.next(filter).map(Session::start).orElse(LocalDateTime.MAX)))
                .toList();
    }

    private static @Nullable Integer metres(@Nullable Position from, @Nullable Position to) {
        return from == null || to == null ? null : from.metresTo(to);
    }

    private static boolean isWithin(@Nullable Integer metres, int most) {
        return metres != null && metres <= most;
    }

    /**
     * A place from which one may look.
     *
     * @param name a school or a centre, or a postal code
     * @param position null if it is not known
     */
    public record Spot(String name, @Nullable Position position) {}
}
