package org.knotenpunkt.application.offer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.organisation.school.Position;

/**
 * What the centres of a town have published: a part of it, and what can be asked for in all of it.
 *
 * @param terms of all offers
 * @param spots the places that are meant by the words from where somebody looks: none if nobody said any, or there is no such place, and
 *     not more than {@link #MOST_SPOTS} if there are several
 * @param centres that have published something, the nearest first, or else by name; none where offers are looked for
 * @param offers that fit, the nearest first, or else those that take place next, and then by title; none where they are not looked for
 */
public record TownProgramme(
        Programme.Town town,
        OfferedTerms terms,
        List<Spot> spots,
        NumberedPage<Centre> centres,
        NumberedPage<Found> offers) {
    /** So many places of a name are told apart at most. */
    public static final int MOST_SPOTS = 6;

    /** So many dates give a first idea of a centre. */
    public static final int MOST_DATES = 3;

    public TownProgramme {
        spots = List.copyOf(spots);
    }

    /**
     * A centre and what is in it, in short.
     *
     * @param offers how many it has that are not over
     * @param next what takes place next, {@link #MOST_DATES} at most
     * @param metres how far it is as the crow flies; null if nobody asked, or it is not known
     */
    public record Centre(
            Programme.Site site,
            int offers,
            List<Date> next,
            @Nullable Integer metres) {
        public Centre {
            next = List.copyOf(next);
        }
    }

    /**
     * A session, and what it is one of.
     *
     * @param place of the offer
     */
    public record Date(OfferId offer, OfferKind kind, OfferTexts texts, OfferPlace place, Session session) {}

    /**
     * An offer that was looked for.
     *
     * @param metres how far the place is at which it is, or else its centre; null if nobody asked, or it is not known
     */
    public record Found(
            Programme.Site site,
            Programme.Published published,
            @Nullable Integer metres) {
        /** Its next session that begins when it is to and takes place; empty if there is none in the days that were asked for. */
        public Optional<Session> next(ProgrammeFilter filter) {
            return published.sessions().stream()
                    .filter(session -> session.takesPlace() && filter.fits(session))
                    .findFirst();
        }
    }

    /** Where somebody looks from; empty if nobody said, or it is not clear. */
    public Optional<Spot> origin() {
        return spots.size() == 1 ? Optional.of(spots.getFirst()) : Optional.empty();
    }

    /** How many centres or offers there are of those that are looked for. */
    public int total() {
        return centres.total() + offers.total();
    }

    /**
     * A place from which one may look.
     *
     * @param name a school or a centre, or a postal code
     * @param position null if it is not known
     */
    public record Spot(String name, @Nullable Position position) {}
}
