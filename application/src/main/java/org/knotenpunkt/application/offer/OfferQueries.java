package org.knotenpunkt.application.offer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: what is known of offers, for lists and programmes. */
public interface OfferQueries {
    /** The offers of the town that are looked for, those that are over last, by title. */
    OfferList of(MunicipalityId town, OfferFilter filter, LocalDateTime now, PageRequest page);

    /** The published offers of the town with sessions to come that are assured until the day or an earlier one, the earliest first. */
    List<AgingOffer> aging(MunicipalityId town, LocalDateTime now, LocalDate until);

    /**
     * What is published at the centre: the published offers that have a session to come at the time, with those of them that are and begin on
     * the last day at the latest; empty if there is no such centre of the town that exists then. A centre that has published nothing is known by
     * its name: it is no secret.
     */
    Optional<Programme> programme(PlaceKey town, PlaceKey centre, LocalDateTime from, LocalDate last);

    /** The centre as families know it; empty if there is none that exists on the day. */
    Optional<Programme.Site> site(CentreId centre, LocalDate day);

    /**
     * What is looked for of the same of all centres of a town, with the places that the words mean: the postal code, or what is called so, or
     * else what has them in its name; empty if no centre of the town that exists then has published anything. Something is where the school at
     * its address stands, or else in the middle of those with its postal code.
     */
    Optional<TownProgramme> programme(TownSearch search, LocalDateTime from, LocalDate last);

    /**
     * The towns of which a centre that exists on the day has published something, by their slugs.
     *
     * @param text that stands in what the town is called, or such a centre of it, as a name or as a slug; null for all towns
     */
    ListedTowns towns(@Nullable String text, LocalDate today, TownPart part);
}
