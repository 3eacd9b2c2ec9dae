package org.knotenpunkt.application.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
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
    private final ZoneId zone;

    public InMemoryOpenOffers(InMemoryOffers offers, InMemoryWorld world, ZoneId zone) {
        this.offers = offers;
        this.world = world;
        this.zone = zone;
    }

    @Override
    public NumberedPage<OpenOffer> offers(
            OpenOfferFilter which, @Nullable LocalDateTime from, LocalDate today, PageNumber page) {
        return NumberedPage.of(
                page,
                offers.all()
                        .sorted(Comparator.comparing(offer -> offer.id().toString()))
                        .filter(offer -> isMeant(offer, which))
                        .flatMap(offer -> open(offer, from, today).stream())
                        .filter(offer ->
                                which.changedSince() == null || !offer.changed().isBefore(which.changedSince()))
                        .toList());
    }

    @Override
    public void each(LocalDate today, Consumer<? super OpenOffer> consumer) {
        offers(OpenOfferFilter.NONE, null, today, PageNumber.ALL).items().forEach(consumer);
    }

    private boolean isMeant(Offer offer, OpenOfferFilter which) {
        var text = which.text();
        var term = which.term();
        var holder = which.holder();
        return (text == null || says(offer, text.toLowerCase(Locale.ROOT)))
                && (term == null || term.applies(offer.content()))
                && (holder == null || holder.equals(holderOf(offer)));
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

    private Optional<OpenOffer> open(Offer offer, @Nullable LocalDateTime from, LocalDate today) {
        return Optional.of(offer)
                .filter(one -> one.publication().state() == OfferState.PUBLISHED)
                .flatMap(one -> world.organisations().findById(one.centre().organisation()))
                .flatMap(centre -> offers.site(centre, today))
                .map(site -> new OpenOffer(
                        site,
                        stateKey(site.town().id(), today),
                        holder(organisation(holderOf(offer)), today),
                        published(offer, from, today),
                        changed(offer, today)));
    }

    private Instant changed(Offer offer, LocalDate today) {
        return Stream.concat(
                        Stream.of(offers.changed(offer.id())),
                        Stream.of(offer.centre().organisation(), holderOf(offer))
                                .flatMap(id -> changes(id, today)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Stream<Instant> changes(OrganisationId id, LocalDate today) {
        var facts = organisation(id).facts();
        var begun = Stream.of(facts.names().entries(), facts.addresses().entries())
                .flatMap(List::stream)
                .flatMap(fact -> Stream.ofNullable(fact.validity().from()))
                .filter(from -> !from.isAfter(today))
                .map(from -> from.atStartOfDay(zone).toInstant());
        return Stream.concat(Stream.of(world.organisations().changed(id)), begun);
    }

    private Programme.Published published(Offer offer, @Nullable LocalDateTime from, LocalDate today) {
        return new Programme.Published(
                offer.id(),
                offer.content(),
                Optional.ofNullable(offer.content().provider())
                        .map(provider -> offers.name(provider, today))
                        .orElse(null),
                offer.publication(),
                offer.sessions().all().stream()
                        .filter(session -> from == null || session.isToCome(from))
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
    public NumberedPage<HeldOffers> heldOffers(@Nullable String text, LocalDate today, PageNumber page) {
        return holders(text, today, page).map(holder -> held(holder, today));
    }

    @Override
    public Optional<HeldOffers> holder(OrganisationId id, LocalDate today) {
        return holders(today, holder -> holder.id().equals(id)).stream()
                .map(holder -> held(holder, today))
                .findFirst();
    }

    private HeldOffers held(Holder holder, LocalDate today) {
        var theirs = new OpenOfferFilter(null, null, holder.id(), null);
        return new HeldOffers(
                holder,
                offers(theirs, today.atStartOfDay(), today, PageNumber.ALL).items());
    }
}
