package org.knotenpunkt.web.offer.hsds;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.HeldOffers;
import org.knotenpunkt.application.offer.Holder;
import org.knotenpunkt.application.offer.OfferTerm;
import org.knotenpunkt.application.offer.OfferTermList;
import org.knotenpunkt.application.offer.OpenOffer;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Accessibility;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Location;

/** Places of offers and of those who hold them as locations: each offer has a place of its own, since it is described with the offer. */
record HsdsPlaces(HsdsTerms terms) {
    private static final String KIND = "physical";

    /** Where the offer is: with the address of its centre, if it has none of its own. */
    Location of(OpenOffer offer, boolean isWhole) {
        var id = HsdsIds.of(offer.published().id().value(), "location");
        var place = offer.published().content().place();
        var own = place.address();
        var address = own == null ? offer.site().address() : own;
        return new Location(
                id,
                KIND,
                offer.holder().id().value(),
                place.name(),
                offer.site().name(),
                isWhole ? addresses(id, address, place.name(), offer.stateKey()) : null,
                isWhole ? accessibility(id, offer) : null);
    }

    /** Where somebody is who holds offers, and where these are. */
    List<Location> of(HeldOffers held) {
        return Stream.concat(of(held.holder()), held.offers().stream().map(offer -> of(offer, true)))
                .toList();
    }

    private Stream<Location> of(Holder holder) {
        var id = HsdsIds.of(holder.id().value(), "location");
        return holder.address() == null
                ? Stream.of()
                : Stream.of(new Location(
                        id,
                        KIND,
                        holder.id().value(),
                        holder.name(),
                        null,
                        addresses(id, holder.address(), holder.name(), holder.stateKey()),
                        List.of()));
    }

    /** An address of HSDS has a first line and a state; where we know none, that is the name of the place, and nothing. */
    private List<HsdsJson.Address> addresses(
            UUID location, @Nullable Address address, String name, @Nullable String stateKey) {
        if (address == null) {
            return List.of();
        }
        var state = Optional.ofNullable(stateKey).flatMap(key -> terms.words().meaning("State", key));
        return List.of(new HsdsJson.Address(
                HsdsIds.of(location, "address"),
                location,
                Optional.ofNullable(address.street()).orElse(name),
                address.place(),
                state.orElse(""),
                address.postalCode(),
                "DE",
                KIND));
    }

    private List<Accessibility> accessibility(UUID location, OpenOffer offer) {
        var content = offer.published().content();
        var features = OfferTerm.of(content).stream()
                .filter(term -> term.list() == OfferTermList.FEATURE)
                .map(term -> feature(location, term));
        var barriers = Stream.ofNullable(content.place().barriers())
                .map(text -> new Accessibility(HsdsIds.of(location, "barriers"), location, null, text, List.of()));
        return Stream.concat(features, barriers).toList();
    }

    private Accessibility feature(UUID location, OfferTerm term) {
        var id = HsdsIds.of(location, "accessibility/" + term.constant().name());
        return new Accessibility(
                id,
                location,
                terms.words().show(term.constant()),
                null,
                List.of(terms.attribute(term, id, "accessibility")));
    }
}
