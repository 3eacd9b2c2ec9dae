package org.knotenpunkt.web.offer;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.application.offer.TownProgramme;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferPlace;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.organisation.Address;

/**
 * What takes place as events in the words of schema.org (JSON-LD), in the language of the page.
 *
 * @param zone of the clocks by which offers take place
 * @param address under which people reach the server, without a path
 */
record ProgrammeEvents(ProgrammeWords words, LocalDate today, ZoneId zone, String address) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** It stands at each date; the whole of it is on the page. */
    private static final int MOST_OF_DESCRIPTION = 200;

    /** The text as it may stand in a page: nothing in it ends the element in which it is. */
    static String json(Stream<ObjectNode> all) {
        var document = JSON.createObjectNode().put("@context", "https://schema.org");
        var events = document.putArray("@graph");
        all.forEach(events::add);
        try {
            return JSON.writeValueAsString(document).replace("<", "\\u003c").replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A session of an offer of which all is known. */
    ObjectNode of(Programme.Site site, Programme.Published offer, Session session) {
        var content = offer.content();
        var cents = content.profile().cents();
        var event = of(site, offer.id(), content.texts(), content.place(), session)
                .put("description", description(offer))
                .put("isAccessibleForFree", cents == 0);
        event.set("organizer", organizer(site, offer));
        if (cents > 0) {
            event.set("offers", price(cents));
        }
        return event;
    }

    /** A session of which a list tells no more than what it is, when and where. */
    ObjectNode of(Programme.Site site, TownProgramme.Date date) {
        return of(site, date.offer(), date.texts(), date.place(), date.session());
    }

    private ObjectNode of(Programme.Site site, OfferId offer, OfferTexts texts, OfferPlace place, Session session) {
        var page = address + OfferPaths.programme(site);
        var event = JSON.createObjectNode()
                .put("@type", "Event")
                .put("@id", page + "#" + session.id())
                .put("name", texts.in(words.language()).title())
                .put("inLanguage", texts.spoken(words.language()).value())
                .put("startDate", time(session.start()))
                .put("endDate", time(session.end()))
                .put("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode")
                .put(
                        "eventStatus",
                        session.takesPlace()
                                ? "https://schema.org/EventScheduled"
                                : "https://schema.org/EventCancelled")
                .put("url", page + "#" + offer);
        event.set("location", place(site, place, session));
        return event;
    }

    private String description(Programme.Published offer) {
        var said = Excerpt.of(offer.content().texts().in(words.language()).description(), MOST_OF_DESCRIPTION);
        return Stream.concat(new Cautions(offer, today, words).lines().stream(), Stream.ofNullable(said))
                .collect(joining(" "));
    }

    private String time(LocalDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(zone));
    }

    private static ObjectNode place(Programme.Site site, OfferPlace usual, Session session) {
        var elsewhere = session.elsewhere();
        var own = usual.address();
        var place =
                JSON.createObjectNode().put("@type", "Place").put("name", elsewhere == null ? usual.name() : elsewhere);
        @Nullable Address there = own == null ? site.address() : own;
        if (elsewhere == null && there != null) {
            place.set(
                    "address",
                    JSON.createObjectNode()
                            .put("@type", "PostalAddress")
                            .put("streetAddress", there.street())
                            .put("postalCode", there.postalCode())
                            .put("addressLocality", there.place())
                            .put("addressCountry", "DE"));
        }
        return place;
    }

    private static ObjectNode organizer(Programme.Site site, Programme.Published offer) {
        var provider = offer.provider();
        return JSON.createObjectNode()
                .put("@type", "Organization")
                .put("name", provider == null ? site.name() : provider);
    }

    private static ObjectNode price(int cents) {
        return JSON.createObjectNode()
                .put("@type", "Offer")
                .put("price", BigDecimal.valueOf(cents, 2).toPlainString())
                .put("priceCurrency", "EUR");
    }
}
