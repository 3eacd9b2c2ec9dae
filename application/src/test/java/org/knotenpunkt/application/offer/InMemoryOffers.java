package org.knotenpunkt.application.offer;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.InMemoryPages;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.Publication;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.SessionChange;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.Slug;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.MonthApproval;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Offers in a map, beside the centres that hold them. */
public final class InMemoryOffers implements Offers, OfferQueries {
    private final InMemoryWorld world;
    private final Map<OfferId, Offer> stored = new HashMap<>();
    private final Set<SessionId> counted = new HashSet<>();
    private final List<SessionChange> changes = new ArrayList<>();
    private final Map<MunicipalityId, Closing> closings = new HashMap<>();
    private final List<MonthApproval> approvals = new ArrayList<>();
    private final InMemoryPlaces places = new InMemoryPlaces();
    private final Map<OfferId, Instant> changed = new HashMap<>();
    private Function<OfferId, OfferRow.Answers> answers = offer -> new OfferRow.Answers(0, 0, 0);
    private final InMemorySlugs slugs;

    public InMemoryOffers(InMemoryWorld world) {
        this.world = world;
        this.slugs = new InMemorySlugs(world);
    }

    @Override
    public boolean isCounted(SessionId session) {
        return counted.contains(session);
    }

    @Override
    public Set<SessionId> counted(OfferId offer) {
        return sessions(offer).filter(counted::contains).collect(Collectors.toSet());
    }

    private Stream<SessionId> sessions(OfferId offer) {
        return findById(offer).stream()
                .flatMap(found -> found.sessions().all().stream())
                .map(Session::id);
    }

    @Override
    public List<SessionChange> changes(OfferId offer) {
        var own = sessions(offer).toList();
        return changes.stream()
                .filter(change -> own.contains(change.session()))
                .sorted(comparing(SessionChange::at))
                .toList();
    }

    @Override
    public void add(Offer offer, SessionChange change) {
        if (changes.stream().anyMatch(known -> known.id().equals(change.id()))) {
            throw new ConcurrentChangeException("%s was said before".formatted(change), offer.version());
        }
        changes.add(change);
    }

    /** Remembers that somebody has entered how many came to the session. */
    public void count(SessionId session) {
        counted.add(session);
    }

    /** On which days the months of towns close, which the counts beside the offers know, too. */
    public Map<MunicipalityId, Closing> closings() {
        return closings;
    }

    /** Which months of which centres are approved, which the counts beside the offers know, too. */
    public List<MonthApproval> approvals() {
        return approvals;
    }

    /** All offers, in no particular order. */
    public Stream<Offer> all() {
        return stored.values().stream();
    }

    /** Forgets all of them. */
    public void clear() {
        stored.clear();
        counted.clear();
        changes.clear();
    }

    @Override
    public Optional<Offer> findById(OfferId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public void save(Offer offer) {
        var version = findById(offer.id()).map(Offer::version).orElse(0L);
        if (version != offer.version()) {
            throw new ConcurrentChangeException("%s has version %d".formatted(offer, version), version);
        }
        offer.events().forEach(event -> changed.put(offer.id(), event.at()));
        stored.put(offer.id(), offer.saved());
        if (offer.publication().state() == OfferState.PUBLISHED) {
            offer.events().stream()
                    .findFirst()
                    .map(event -> LocalDate.ofInstant(event.at(), ZoneOffset.UTC))
                    .ifPresent(day -> slugs.give(offer, day));
        }
    }

    @Override
    public OfferList of(MunicipalityId town, OfferFilter filter, LocalDateTime now, PageRequest page) {
        var all = stored.values().stream()
                .filter(offer -> offer.municipality().equals(town))
                .filter(offer -> filter.centre() == null || offer.centre().equals(filter.centre()))
                .filter(offer -> filter.provider() == null
                        || filter.provider().equals(offer.content().provider()))
                .toList();
        var rows = all.stream()
                .map(offer -> row(offer, now))
                .sorted(comparing((OfferRow row) -> row.publication().state() == OfferState.ENDED)
                        .thenComparing(row -> row.title().toLowerCase(Locale.ROOT))
                        .thenComparing(row -> row.id().toString()))
                .toList();
        return new OfferList(
                InMemoryPages.page(rows, page),
                count(
                        all.stream().filter(offer -> !offer.isCityWide()).toList(),
                        publication -> publication.state() == OfferState.DRAFT),
                count(all, publication -> publication.state() == OfferState.PUBLISHED),
                count(all, publication -> publication.isStale(now.toLocalDate())));
    }

    @Override
    public List<AgingOffer> aging(MunicipalityId town, LocalDateTime now, LocalDate until) {
        return stored.values().stream()
                .filter(offer -> offer.municipality().equals(town))
                .filter(offer -> offer.publication().state() == OfferState.PUBLISHED)
                .filter(offer -> offer.sessions().all().stream().anyMatch(session -> session.isToCome(now)))
                .flatMap(offer -> Stream.ofNullable(offer.publication().assuredUntil())
                        .filter(assured -> !assured.isAfter(until))
                        .map(assured -> new AgingOffer(
                                offer.id(),
                                offer.content().texts().original().title(),
                                offer.centre(),
                                name(offer.centre().organisation(), now.toLocalDate()),
                                offer.content().provider(),
                                assured)))
                .sorted(comparing(AgingOffer::assuredUntil)
                        .thenComparing(offer -> offer.title().toLowerCase(Locale.ROOT))
                        .thenComparing(offer -> offer.id().toString()))
                .toList();
    }

    private static int count(List<Offer> offers, Predicate<Publication> which) {
        return (int) offers.stream().map(Offer::publication).filter(which).count();
    }

    private OfferRow row(Offer offer, LocalDateTime now) {
        var toCome = offer.sessions().all().stream()
                .filter(session -> session.takesPlace() && session.isToCome(now))
                .toList();
        return new OfferRow(
                offer.id(),
                offer.centre(),
                name(offer.centre().organisation(), now.toLocalDate()),
                offer.content().texts().original().title(),
                offer.content().profile().kind(),
                offer.publication(),
                toCome.stream().map(Session::start).findFirst().orElse(null),
                toCome.size(),
                offer.isCityWide() ? answers.apply(offer.id()) : null);
    }

    /** Asks this what centres say of a city-wide offer. */
    public void answering(Function<OfferId, OfferRow.Answers> asked) {
        answers = asked;
    }

    public Instant changed(OfferId id) {
        return changed.getOrDefault(id, Instant.EPOCH);
    }

    public String name(OrganisationId id, LocalDate day) {
        return world.organisations().ref(id, day).map(OrganisationRef::name).orElseThrow();
    }

    @Override
    public Optional<Programme> programme(PlaceKey town, PlaceKey centre, LocalDateTime from, LocalDate last) {
        return slugs.centre(town, centre)
                .flatMap(id -> world.organisations().findById(id.organisation()))
                .flatMap(organisation -> site(organisation, from.toLocalDate()))
                .filter(site ->
                        slugs.town(town).filter(site.town().id()::equals).isPresent())
                .map(site -> new Programme(site, shown(site.id(), from, last).toList()));
    }

    @Override
    public Optional<Programme.Site> site(CentreId centre, LocalDate day) {
        return world.organisations().findById(centre.organisation()).flatMap(organisation -> site(organisation, day));
    }

    /** What is published at the centre and not over at the time. */
    private Stream<Programme.Published> shown(CentreId centre, LocalDateTime from, LocalDate last) {
        return published(centre)
                .filter(offer -> offer.sessions().all().stream().anyMatch(session -> session.isToCome(from)))
                .map(offer -> new Programme.Published(
                        offer.id(),
                        offer.content(),
                        Optional.ofNullable(offer.content().provider())
                                .map(provider -> name(provider, from.toLocalDate()))
                                .orElse(null),
                        offer.publication(),
                        offer.sessions().all().stream()
                                .filter(session -> session.isToCome(from)
                                        && !session.start().toLocalDate().isAfter(last))
                                .toList(),
                        offer.version(),
                        changed(offer.id())));
    }

    private Stream<Offer> published(CentreId centre) {
        return stored.values().stream()
                .filter(offer ->
                        offer.centre().equals(centre) && offer.publication().state() == OfferState.PUBLISHED)
                .sorted(comparing((Offer offer) ->
                                offer.content().texts().original().title().toLowerCase(Locale.ROOT))
                        .thenComparing(offer -> offer.id().toString()));
    }

    Optional<Programme.Site> site(Organisation organisation, LocalDate day) {
        return organisation
                .home()
                .filter(home -> organisation.kind() == OrganisationKind.FAMILY_CENTRE)
                .filter(home -> organisation
                        .life()
                        .lastDay()
                        .filter(lastDay -> lastDay.isBefore(day))
                        .isEmpty())
                .map(home -> new Programme.Site(
                        new CentreId(organisation.id().value()),
                        slugs.named(home, day),
                        name(organisation.id(), day),
                        slugs.of(organisation.id()),
                        organisation.facts().addresses().on(day).orElse(null)));
    }

    /** By which slugs towns and centres are known. */
    public InMemorySlugs slugs() {
        return slugs;
    }

    /** Where the schools of the town stand. */
    public InMemoryPlaces places() {
        return places;
    }

    @Override
    public Optional<TownProgramme> programme(TownSearch search, LocalDateTime from, LocalDate last) {
        var town = slugs.town(search.town());
        var sites = town.stream()
                .flatMap(there -> centres(there, from.toLocalDate()))
                .filter(site -> published(site.id()).findAny().isPresent())
                .map(site -> new InMemoryTown.AtSite(
                        site, shown(site.id(), from, last).toList()))
                .toList();
        return sites.isEmpty()
                ? Optional.empty()
                : Optional.of(new InMemoryTown(
                                sites,
                                places,
                                places.spots(search.from(), centres(town.orElseThrow(), from.toLocalDate())))
                        .programme(search));
    }

    @Override
    public ListedTowns towns(@Nullable String text, LocalDate today, TownPart part) {
        var all = world.organisations()
                .all()
                .filter(organisation -> organisation.kind() == OrganisationKind.MUNICIPALITY)
                .map(organisation -> new MunicipalityId(organisation.id().value()))
                .flatMap(town -> listed(town, text, today).stream())
                .sorted(comparing(listed -> String.valueOf(listed.town().slug())))
                .toList();
        var before = part.before();
        var from = part.from();
        var end = before == null ? all.size() : preceding(all, before);
        var start = before == null ? (from == null ? 0 : preceding(all, from)) : Math.max(0, end - part.size());
        var stop = before == null ? Math.min(all.size(), start + part.size()) : end;
        return new ListedTowns(
                all.subList(start, stop),
                start > 0 && start < stop ? slug(all.get(start)) : null,
                before != null ? before : (stop < all.size() ? slug(all.get(stop)) : null));
    }

    private static int preceding(List<ListedTown> all, Slug slug) {
        return (int) all.stream()
                .filter(listed -> slug(listed).value().compareTo(slug.value()) < 0)
                .count();
    }

    private static Slug slug(ListedTown listed) {
        return requireNonNull(listed.town().slug());
    }

    private Optional<ListedTown> listed(MunicipalityId town, @Nullable String text, LocalDate today) {
        var sites = centres(town, today)
                .filter(site -> published(site.id()).findAny().isPresent())
                .toList();
        var found = sites.stream()
                .filter(site -> text != null && isCalled(text, site.id().organisation(), today))
                .limit(ListedTown.MOST_FOUND)
                .toList();
        return Optional.of(new ListedTown(slugs.named(town, today), sites.size(), found))
                .filter(listed -> listed.centres() > 0)
                .filter(listed -> text == null || !found.isEmpty() || isCalled(text, OrganisationId.of(town), today));
    }

    private boolean isCalled(String text, OrganisationId id, LocalDate today) {
        var name = world.organisations()
                .findById(id)
                .flatMap(organisation -> organisation.facts().names().on(today))
                .orElseThrow();
        var slug = String.valueOf(slugs.of(id));
        return Stream.concat(Stream.of(name.full()), Stream.ofNullable(name.brief()))
                        .anyMatch(said -> said.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                || Slug.of(text)
                        .filter(written -> slug.contains(written.value()))
                        .isPresent();
    }

    private Stream<Programme.Site> centres(MunicipalityId town, LocalDate day) {
        return world.organisations()
                .all()
                .filter(organisation -> organisation.home().filter(town::equals).isPresent())
                .flatMap(organisation -> site(organisation, day).stream())
                .sorted(comparing((Programme.Site site) -> site.name().toLowerCase(Locale.ROOT))
                        .thenComparing(site -> site.id().toString()));
    }
}
