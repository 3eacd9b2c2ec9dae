package org.knotenpunkt.web.offer.hsds;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.HeldOffers;
import org.knotenpunkt.application.offer.Holder;
import org.knotenpunkt.application.offer.OfferTerm;
import org.knotenpunkt.application.offer.OfferTermList;
import org.knotenpunkt.application.offer.OpenOffer;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.offer.FreePlaces;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.web.offer.OfferFacts;
import org.knotenpunkt.web.offer.OfferPaths;
import org.knotenpunkt.web.offer.ProgrammeWords;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Capacity;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Contact;
import org.knotenpunkt.web.offer.hsds.HsdsJson.CostOption;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Language;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Minimal;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Organization;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Schedule;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Service;
import org.knotenpunkt.web.offer.hsds.HsdsJson.ServiceAtLocation;
import org.knotenpunkt.web.offer.hsds.HsdsJson.Unit;

/**
 * Published offers as services, in a language that families read.
 *
 * @param zone of the clocks by which offers take place
 * @param address under which people reach the server, without a path
 */
record HsdsServices(ProgrammeWords words, HsdsTerms terms, ZoneId zone, LocalDateTime now, String address) {
    private static final int SECONDS_OF_HOUR = 3600;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX").withZone(ZoneOffset.UTC);

    Minimal minimal(OpenOffer offer) {
        return new Minimal(id(offer), instant(offer.changed()));
    }

    /** What is one thing of each offer, as lists have it. */
    Service brief(OpenOffer offer) {
        return service(offer, organization(offer.holder()), false);
    }

    /** All of it. */
    Service whole(OpenOffer offer) {
        return service(offer, organization(offer.holder()), true);
    }

    Organization organization(Holder holder) {
        return organization(holder, null, null);
    }

    /** With the places where it is and where its offers are, and these as lists have them. */
    Organization wholeOrganization(HeldOffers held) {
        return organization(
                held.holder(),
                new HsdsPlaces(terms).of(held),
                held.offers().stream().map(offer -> service(offer, null, false)).toList());
    }

    /** HSDS wants a description; what we know of an organisation beside its name is what it is, and where. */
    private Organization organization(
            Holder holder, @Nullable List<HsdsJson.Location> locations, @Nullable List<Service> services) {
        var kind = terms.words().show(holder.kind());
        return new Organization(
                holder.id().value(),
                holder.name(),
                holder.town() == null ? kind : "%s, %s".formatted(kind, holder.town()),
                locations,
                services);
    }

    ServiceAtLocation briefPlace(OpenOffer offer) {
        return place(offer, service(offer, null, false), false, null);
    }

    ServiceAtLocation wholePlace(OpenOffer offer) {
        return place(offer, brief(offer), true, schedules(offer));
    }

    /** An offer has one place, and so its place the id of the offer. */
    private ServiceAtLocation place(
            OpenOffer offer, @Nullable Service service, boolean isWhole, @Nullable List<Schedule> schedules) {
        var location = new HsdsPlaces(terms).of(offer, isWhole);
        return new ServiceAtLocation(id(offer), id(offer), location.id(), location, service, schedules);
    }

    private Service service(OpenOffer offer, @Nullable Organization organization, boolean isWhole) {
        var published = offer.published();
        var profile = published.content().profile();
        var text = published.content().texts().in(words.language());
        var facts = new OfferFacts(words);
        return new Service(
                id(offer),
                offer.holder().id().value(),
                text.title(),
                text.description(),
                url(offer),
                status(published),
                profile.interpreter() ? words.text("interpreter") : null,
                facts.admission(profile),
                facts.cost(profile),
                eligibility(text),
                profile.ages().from(),
                profile.ages().to(),
                staleSince(published),
                alert(published),
                instant(offer.changed()),
                organization,
                isWhole ? schedules(offer) : null,
                isWhole ? languages(offer) : null,
                isWhole ? List.of(cost(offer)) : null,
                isWhole ? contacts(offer) : null,
                isWhole ? capacities(offer.published()) : null,
                isWhole ? attributes(offer) : null,
                isWhole ? List.of(place(offer, null, true, null)) : null);
    }

    private static UUID id(OpenOffer offer) {
        return offer.published().id().value();
    }

    private static String instant(Instant instant) {
        return INSTANT.format(instant);
    }

    private URI url(OpenOffer offer) {
        return URI.create("%s%s#%s".formatted(address, OfferPaths.programme(offer.site()), id(offer)));
    }

    /** Over is what has no session to come; what is called off for all of them may come back. */
    private String status(Programme.Published offer) {
        var toCome = toCome(offer).toList();
        if (toCome.isEmpty()) {
            return "inactive";
        }
        return toCome.stream().anyMatch(Session::takesPlace) ? "active" : "temporarily closed";
    }

    /** The last day for which somebody answered for it, if that is over. */
    private @Nullable LocalDate staleSince(Programme.Published offer) {
        return offer.publication().isStale(now.toLocalDate())
                ? offer.publication().assuredUntil()
                : null;
    }

    private Stream<Session> toCome(Programme.Published offer) {
        return offer.sessions().stream().filter(session -> session.isToCome(now));
    }

    private @Nullable String eligibility(OfferText text) {
        var notFor = Stream.ofNullable(text.notFor()).map(said -> "%s: %s".formatted(words.text("not-for"), said));
        var all = Stream.concat(Stream.ofNullable(text.eligibility()), notFor).collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }

    /** What is called off, and that nobody answers for the offer any more. */
    private @Nullable String alert(Programme.Published offer) {
        var until = staleSince(offer);
        var stale = until == null ? Stream.<String>empty() : Stream.of(words.text("stale", "day", until));
        var cancelled = toCome(offer)
                .filter(session -> !session.takesPlace())
                .map(session -> "%s: %s (%s)"
                        .formatted(
                                words.text("cancelled"),
                                words.date(session.start().toLocalDate()),
                                session.cancelled()));
        var all = Stream.concat(stale, cancelled).collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }

    /** The stretches that are not over. One that goes on is told from its first day, so that it stays the same one. */
    private List<Schedule> schedules(OpenOffer offer) {
        return Stretch.of(offer.published().sessions(), zone).stream()
                .filter(stretch -> stretch.last().isToCome(now))
                .map(stretch -> schedule(offer, stretch))
                .toList();
    }

    private Schedule schedule(OpenOffer offer, Stretch stretch) {
        var first = stretch.first();
        var elsewhere = first.elsewhere();
        return new Schedule(
                first.id().value(),
                id(offer),
                first.start().toLocalDate(),
                stretch.lastDay(),
                BigDecimal.valueOf(stretch.offset().getTotalSeconds())
                        .divide(BigDecimal.valueOf(SECONDS_OF_HOUR))
                        .stripTrailingZeros(),
                stretch.freq(),
                stretch.freq() == null ? null : stretch.interval(),
                stretch.byday(),
                elsewhere == null ? null : "%s: %s".formatted(words.text("place"), elsewhere),
                time(first.start().toLocalTime(), stretch.offset()),
                time(first.end().toLocalTime(), stretch.offset()));
    }

    private static String time(LocalTime time, ZoneOffset offset) {
        return TIME.format(time) + offset;
    }

    private static List<Language> languages(OpenOffer offer) {
        return offer.published().content().profile().languages().stream()
                .map(tag -> new Language(
                        HsdsIds.of(id(offer), "language/" + tag),
                        id(offer),
                        ProgrammeWords.ownName(tag),
                        tag.base().orElse(tag).value()))
                .toList();
    }

    private static CostOption cost(OpenOffer offer) {
        return new CostOption(
                HsdsIds.of(id(offer), "cost"),
                id(offer),
                "EUR",
                BigDecimal.valueOf(offer.published().content().profile().cents(), 2));
    }

    private static List<Contact> contacts(OpenOffer offer) {
        var contact = offer.published().content().profile().contact();
        return contact == null ? List.of() : List.of(new Contact(HsdsIds.of(id(offer), "contact"), id(offer), contact));
    }

    /** What makes the place easier to get into is told of the place. */
    private List<HsdsJson.Attribute> attributes(OpenOffer offer) {
        var content = offer.published().content();
        var sayings = new HsdsSayings(terms, zone);
        var sorting = OfferTerm.of(content).stream()
                .filter(term -> term.list() != OfferTermList.FEATURE)
                .map(term -> terms.attribute(term, id(offer), "service"));
        var cancelled = toCome(offer.published())
                .filter(session -> !session.takesPlace())
                .flatMap(session -> sayings.of(id(offer), session));
        return Stream.of(
                        sorting,
                        sayings.of(id(offer), content.texts()),
                        sayings.of(id(offer), content.profile().capacity()),
                        cancelled)
                .flatMap(attributes -> attributes)
                .toList();
    }

    /** How many places were free on a day, where the programme says so; how many there are in all is an attribute. */
    private @Nullable List<Capacity> capacities(Programme.Published offer) {
        var most = offer.content().profile().capacity();
        return most == null
                ? null
                : offer.publication()
                        .told(now.toLocalDate())
                        .map(told -> List.of(capacity(offer.id().value(), told, most)))
                        .orElse(null);
    }

    private Capacity capacity(UUID offer, FreePlaces told, int most) {
        return new Capacity(
                HsdsIds.of(offer, "capacity"),
                offer,
                HsdsIds.ofPlaces(),
                new Unit(HsdsIds.ofPlaces(), terms.words().text("hsds.unit.place")),
                told.free(),
                most,
                words.text("free-places", "day", told.asOf(), "free", told.free(), "capacity", most),
                instant(told.asOf().atStartOfDay(zone).toInstant()));
    }
}
