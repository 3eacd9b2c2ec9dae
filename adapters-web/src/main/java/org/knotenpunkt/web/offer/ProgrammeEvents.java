package org.knotenpunkt.web.offer;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.organisation.Address;

/** The programme of a centre as events in the words of schema.org (JSON-LD), in the language of the page. */
record ProgrammeEvents(ProgrammePage page) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** It stands at each date; the whole of it is on the page. */
    private static final int MOST_OF_DESCRIPTION = 200;

    /** The text as it may stand in a page: nothing in it ends the element in which it is. */
    String json() {
        var document = JSON.createObjectNode().put("@context", "https://schema.org");
        var events = document.putArray("@graph");
        page.offers().forEach(offer -> page.sessions(offer).forEach(session -> events.add(event(offer, session))));
        try {
            return JSON.writeValueAsString(document).replace("<", "\\u003c").replace("&", "\\u0026");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode event(Programme.Published offer, Session session) {
        var text = page.text(offer);
        var event = JSON.createObjectNode()
                .put("@type", "Event")
                .put("@id", page.address() + page.path() + "#" + session.id())
                .put("name", text.title())
                .put("description", description(offer))
                .put("inLanguage", page.language(offer))
                .put("startDate", time(session.start()))
                .put("endDate", time(session.end()))
                .put("eventAttendanceMode", "https://schema.org/OfflineEventAttendanceMode")
                .put(
                        "eventStatus",
                        session.takesPlace()
                                ? "https://schema.org/EventScheduled"
                                : "https://schema.org/EventCancelled")
                .put("url", page.address() + page.path() + "#" + offer.id())
                .put("isAccessibleForFree", offer.content().profile().cents() == 0);
        event.set("location", place(offer, session));
        event.set("organizer", organizer(offer));
        if (offer.content().profile().cents() > 0) {
            event.set("offers", price(offer.content().profile().cents()));
        }
        return event;
    }

    private String description(Programme.Published offer) {
        var said = Excerpt.of(page.text(offer).description(), MOST_OF_DESCRIPTION);
        return Stream.concat(page.cautions(offer).lines().stream(), Stream.ofNullable(said))
                .collect(joining(" "));
    }

    private String time(LocalDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(page.zone()));
    }

    private ObjectNode place(Programme.Published offer, Session session) {
        var elsewhere = session.elsewhere();
        var own = offer.content().place().address();
        var place = JSON.createObjectNode()
                .put("@type", "Place")
                .put("name", elsewhere == null ? offer.content().place().name() : elsewhere);
        @Nullable Address address = own == null ? page.site().address() : own;
        if (elsewhere == null && address != null) {
            place.set(
                    "address",
                    JSON.createObjectNode()
                            .put("@type", "PostalAddress")
                            .put("streetAddress", address.street())
                            .put("postalCode", address.postalCode())
                            .put("addressLocality", address.place())
                            .put("addressCountry", "DE"));
        }
        return place;
    }

    private ObjectNode organizer(Programme.Published offer) {
        var provider = offer.provider();
        return JSON.createObjectNode()
                .put("@type", "Organization")
                .put("name", provider == null ? page.site().name() : provider);
    }

    private static ObjectNode price(int cents) {
        return JSON.createObjectNode()
                .put("@type", "Offer")
                .put("price", BigDecimal.valueOf(cents, 2).toPlainString())
                .put("priceCurrency", "EUR");
    }
}
