package org.knotenpunkt.application.offer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.Translation;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Published offers of all towns among those in a map. */
public final class InMemoryOpenOffers implements OpenOfferQueries {
    private final InMemoryOffers offers;
    private final InMemoryWorld world;

    public InMemoryOpenOffers(InMemoryOffers offers, InMemoryWorld world) {
        this.offers = offers;
        this.world = world;
    }

    @Override
    public NumberedPage<OpenOffer> offers(
            OpenOfferFilter which, @Nullable LocalDate firstDay, LocalDate today, PageNumber page) {
        return NumberedPage.of(
                page,
                offers.all()
                        .sorted(Comparator.comparing(offer -> offer.id().toString()))
                        .filter(offer -> isMeant(offer, which))
                        .flatMap(offer -> open(offer, firstDay, today).stream())
                        .toList());
    }

    private boolean isMeant(Offer offer, OpenOfferFilter which) {
        var text = which.text();
        var term = which.term();
        var holder = which.holder();
        var since = which.changedSince();
        return (text == null || says(offer, text.toLowerCase(Locale.ROOT)))
                && (term == null || term.applies(offer.content()))
                && (holder == null || holder.equals(holderOf(offer)))
                && (since == null || !offers.changed(offer.id()).isBefore(since));
    }

    private static boolean says(Offer offer, String text) {
        var texts = offer.content().texts();
        return Stream.concat(
                        Stream.of(texts.original()),
                        texts.translations().values().stream().map(Translation::text))
                .flatMap(InMemoryOpenOffers::words)
                .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(text));
    }

    private static Stream<String> words(OfferText text) {
        return Stream.concat(Stream.of(text.title(), text.description()), Stream.ofNullable(text.eligibility()));
    }

    private static OrganisationId holderOf(Offer offer) {
        return Optional.ofNullable(offer.content().provider())
                .orElse(offer.centre().organisation());
    }

    private Optional<OpenOffer> open(Offer offer, @Nullable LocalDate firstDay, LocalDate today) {
        return Optional.of(offer)
                .filter(one -> one.publication().state() == OfferState.PUBLISHED)
                .flatMap(one -> world.organisations().findById(one.centre().organisation()))
                .flatMap(centre -> offers.site(centre, today))
                .map(site -> new OpenOffer(
                        site,
                        stateKey(site.town(), today),
                        holder(organisation(holderOf(offer)), today),
                        published(offer, firstDay, today)));
    }

    private Programme.Published published(Offer offer, @Nullable LocalDate firstDay, LocalDate today) {
        return new Programme.Published(
                offer.id(),
                offer.content(),
                Optional.ofNullable(offer.content().provider())
                        .map(provider -> offers.name(provider, today))
                        .orElse(null),
                offer.publication(),
                offer.sessions().all().stream()
                        .filter(session -> firstDay == null
                                || !session.start().toLocalDate().isBefore(firstDay))
                        .toList(),
                offer.version(),
                offers.changed(offer.id()));
    }

    private Organisation organisation(OrganisationId id) {
        return world.organisations().findById(id).orElseThrow();
    }

    private Holder holder(Organisation organisation, LocalDate today) {
        return new Holder(
                organisation.id(),
                organisation.kind(),
                offers.name(organisation.id(), today),
                organisation
                        .home()
                        .map(home -> offers.name(OrganisationId.of(home), today))
                        .orElse(null),
                organisation.home().map(home -> stateKey(home, today)).orElse(null),
                organisation.facts().addresses().on(today).orElse(null));
    }

    private @Nullable String stateKey(MunicipalityId town, LocalDate today) {
        return organisation(OrganisationId.of(town)).facts().keys().stream()
                .filter(key -> key.validity().includes(today))
                .map(key -> key.value())
                .filter(key -> key.scheme() == KeyScheme.AGS)
                .map(key -> key.value().substring(0, 2))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Optional<OpenOffer> offer(OfferId id, LocalDate today) {
        return offers.findById(id).flatMap(offer -> open(offer, null, today));
    }

    @Override
    public NumberedPage<Holder> holders(@Nullable String text, LocalDate today, PageNumber page) {
        return NumberedPage.of(
                page,
                holders(
                        today,
                        holder -> text == null
                                || holder.name().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT))));
    }

    private List<Holder> holders(LocalDate today, Predicate<Holder> which) {
        return offers.all()
                .flatMap(offer -> open(offer, null, today).stream())
                .map(OpenOffer::holder)
                .filter(which)
                .distinct()
                .sorted(Comparator.comparing(holder -> holder.id().toString()))
                .toList();
    }

    @Override
    public Optional<Holder> holder(OrganisationId id, LocalDate today) {
        return holders(today, holder -> holder.id().equals(id)).stream().findFirst();
    }
}
