package org.knotenpunkt.application.offer;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.organisation.Address;

/**
 * What the centres of a town have published, to be looked through.
 *
 * @param sites by name
 */
record InMemoryTown(List<AtSite> sites, InMemoryPlaces places, List<TownProgramme.Spot> spots) {
    /**
     * A centre.
     *
     * @param offers that are shown, by title
     */
    record AtSite(Programme.Site site, List<Programme.Published> offers) {}

    TownProgramme programme(TownSearch search) {
        var page = search.page();
        var all = sites.stream().flatMap(one -> one.offers().stream()).toList();
        return new TownProgramme(
                sites.getFirst().site().town(),
                OfferedTerms.of(all),
                spots,
                part(page, search.isForOffers() ? List.of() : centres()),
                part(page, search.isForOffers() ? found(search) : List.of()));
    }

    private static <T> NumberedPage<T> part(PageNumber page, List<T> all) {
        return NumberedPage.of(page.of(all.size()), all);
    }

    private List<TownProgramme.Centre> centres() {
        return sites.stream()
                .map(one -> new TownProgramme.Centre(
                        one.site(),
                        one.offers().size(),
                        one.offers().stream()
                                .flatMap(InMemoryTown::dates)
                                .sorted(comparing(date -> date.session().start()))
                                .limit(TownProgramme.MOST_DATES)
                                .toList(),
                        metres(one.site().address())))
                .sorted(comparing(TownProgramme.Centre::metres, nullsLast(naturalOrder())))
                .toList();
    }

    private static Stream<TownProgramme.Date> dates(Programme.Published offer) {
        return offer.sessions().stream()
                .filter(Session::takesPlace)
                .map(session -> new TownProgramme.Date(
                        offer.id(),
                        offer.content().profile().kind(),
                        offer.content().texts(),
                        offer.content().place(),
                        session));
    }

    private List<TownProgramme.Found> found(TownSearch search) {
        var filter = search.filter();
        return sites.stream()
                .flatMap(one -> one.offers().stream()
                        .filter(filter::fits)
                        .map(offer -> new TownProgramme.Found(one.site(), offer, metres(one.site(), offer))))
                .filter(found -> isNear(found.metres(), search.within()))
                .sorted(comparing(TownProgramme.Found::metres, nullsLast(naturalOrder()))
                        .thenComparing(
                                found -> found.next(filter).map(Session::start).orElse(LocalDateTime.MAX))
                        .thenComparing(found -> found.published()
                                .content()
                                .texts()
                                .original()
                                .title()
                                .toLowerCase(Locale.ROOT))
                        .thenComparing(found -> found.published().id().toString()))
                .toList();
    }

    private boolean isNear(@Nullable Integer metres, @Nullable Integer within) {
        return within == null
                || spots.size() != 1
                || spots.getFirst().position() == null
                || (metres != null && metres <= within);
    }

    private @Nullable Integer metres(Programme.Site site, Programme.Published offer) {
        var own = offer.content().place().address();
        return metres(own == null ? site.address() : own);
    }

    private @Nullable Integer metres(@Nullable Address address) {
        var from = spots.size() == 1 ? spots.getFirst().position() : null;
        var to = places.position(address);
        return from == null || to == null ? null : from.metresTo(to);
    }
}
