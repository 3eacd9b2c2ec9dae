package org.knotenpunkt.web.offer;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.web.shared.calendar.CalendarFeed;
import org.knotenpunkt.web.shared.calendar.CalendarHours;

/**
 * The dates of offers for calendar programs, in a language that families read. A session that is cancelled stays and says so, since what is merely
 * gone would stay in the calendars of those who have it.
 *
 * @param zone of the clocks by which offers take place
 * @param address under which people reach the server, without a path
 */
record ProgrammeCalendar(ProgrammeWords words, LocalDate today, ZoneId zone, String address) {
    CalendarFeed of(Programme programme) {
        return feed(programme.site().name(), programme.offers().stream().flatMap(offer -> hours(programme, offer)));
    }

    CalendarFeed of(Programme programme, Programme.Published offer) {
        return feed(text(offer), hours(programme, offer));
    }

    private CalendarFeed feed(String name, Stream<CalendarHours> hours) {
        return new CalendarFeed(name, words.language().value(), hours.toList());
    }

    private String text(Programme.Published offer) {
        return offer.content().texts().in(words.language()).title();
    }

    private Stream<CalendarHours> hours(Programme programme, Programme.Published offer) {
        return offer.sessions().stream().map(session -> hours(programme, offer, session));
    }

    private CalendarHours hours(Programme programme, Programme.Published offer, Session session) {
        var title = text(offer);
        return new CalendarHours(
                session.id().toString(),
                instant(session.start()),
                instant(session.end()),
                session.takesPlace() ? title : "%s: %s".formatted(words.text("cancelled"), title),
                description(offer),
                place(programme.site(), offer, session),
                !session.takesPlace(),
                URI.create("%s%s#%s"
                        .formatted(address, words.address(OfferPaths.programme(programme.site())), offer.id())),
                offer.changed(),
                Math.toIntExact(offer.version()));
    }

    private String description(Programme.Published offer) {
        return Stream.concat(
                        new Cautions(offer, today, words).lines().stream(),
                        Stream.of(offer.content().texts().in(words.language()).description()))
                .collect(Collectors.joining("\n\n"));
    }

    private Instant instant(LocalDateTime time) {
        return time.atZone(zone).toInstant();
    }

    /** Where the session is: elsewhere, or at the place of the offer, whose address is that of the centre unless it has one of its own. */
    private static String place(Programme.Site site, Programme.Published offer, Session session) {
        var elsewhere = session.elsewhere();
        return elsewhere == null
                ? Stream.concat(Stream.of(offer.content().place().name()), address(site, offer).stream())
                        .collect(Collectors.joining(", "))
                : elsewhere;
    }

    private static Optional<String> address(Programme.Site site, Programme.Published offer) {
        var own = offer.content().place().address();
        @Nullable Address known = own == null ? site.address() : own;
        return Optional.ofNullable(known).map(Address::onOneLine);
    }
}
