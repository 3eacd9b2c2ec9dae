package org.knotenpunkt.application.offer;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.knotenpunkt.application.partnership.undertaking.Undertakings;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferAction;
import org.knotenpunkt.domain.offer.OfferAims;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Offers in a map that are good for goals or needs. */
public final class InMemoryAimingOffers implements Undertakings {
    private final InMemoryOffers offers;

    public InMemoryAimingOffers(InMemoryOffers offers) {
        this.offers = offers;
    }

    @Override
    public Action seenBy() {
        return OfferAction.READ_OFFERS;
    }

    @Override
    public List<Undertaking> in(MunicipalityId town, LocalDate day) {
        return offers.all()
                .filter(offer -> offer.municipality().equals(town))
                .filter(offer -> !offer.content().aims().equals(OfferAims.NONE))
                .map(offer -> new AimingOffer(
                        offer.id(),
                        offer.content().texts().original().title(),
                        offers.name(offer.centre().organisation(), day),
                        offer.publication().state(),
                        isShownElsewhere(offer),
                        offer.content().aims()))
                .sorted(comparing((AimingOffer offer) -> offer.title().toLowerCase(Locale.ROOT))
                        .thenComparing(offer -> offer.id().toString()))
                .map(AimingOffer::undertaking)
                .toList();
    }

    private boolean isShownElsewhere(Offer offer) {
        return offer.isCityWide()
                && offers.all()
                        .anyMatch(other ->
                                other.origin().filter(offer.id()::equals).isPresent()
                                        && other.publication().state() == OfferState.PUBLISHED);
    }
}
