package org.knotenpunkt.web.offer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.TranslationState;
import org.knotenpunkt.web.needs.result.PublicPage;

/**
 * The programme of a centre, for everybody.
 *
 * @param kind which kind of offers is to be shown; null for all
 * @param weekday on which they are to take place; null for any
 * @param zone of the clocks by which offers take place
 * @param address under which people reach the server, without a path
 */
public record ProgrammePage(
        Programme programme,
        @Nullable OfferKind kind,
        @Nullable DayOfWeek weekday,
        LocalDate today,
        ZoneId zone,
        String address,
        ProgrammeWords words) {
    /** A date of an offer. */
    public record Entry(Programme.Published offer, Session session) {}

    public String path() {
        return OfferPaths.programme(site().town(), site().id());
    }

    /** The dates for calendar programs: those of the offer, or all of them. */
    public String calendar(Programme.@Nullable Published offer) {
        return "%s/%skalender.ics?language=%s"
                .formatted(path(), offer == null ? "" : offer.id() + "/", words.language());
    }

    public String poster() {
        return "%s/aushang?language=%s".formatted(path(), words.language());
    }

    /** What search engines and other programs read of it. */
    public String events() {
        return new ProgrammeEvents(this).json();
    }

    public Programme.Site site() {
        return programme.site();
    }

    /** The offers to be shown, in the order of their titles. */
    public List<Programme.Published> offers() {
        return programme.offers().stream()
                .filter(offer -> kind == null || offer.content().profile().kind() == kind)
                .filter(offer -> weekday == null || offer.sessions().stream().anyMatch(this::fits))
                .toList();
    }

    private boolean fits(Session session) {
        return weekday == null || session.start().getDayOfWeek() == weekday;
    }

    /** What takes place on which day, in order. */
    public SortedMap<LocalDate, List<Entry>> days() {
        return offers().stream()
                .flatMap(
                        offer -> offer.sessions().stream().filter(this::fits).map(session -> new Entry(offer, session)))
                .sorted(Comparator.comparing(entry -> entry.session().start()))
                .collect(Collectors.groupingBy(
                        entry -> entry.session().start().toLocalDate(), TreeMap::new, Collectors.toList()));
    }

    public boolean isBlank() {
        return programme.offers().isEmpty();
    }

    /** The kinds of which there is something, in their order. */
    public List<OfferKind> kinds() {
        return Arrays.stream(OfferKind.values())
                .filter(one -> programme.offers().stream()
                        .anyMatch(offer -> offer.content().profile().kind() == one))
                .toList();
    }

    /** The weekdays on which something takes place, in their order. */
    public List<DayOfWeek> weekdays() {
        return programme.offers().stream()
                .flatMap(offer -> offer.sessions().stream())
                .map(session -> session.start().getDayOfWeek())
                .distinct()
                .sorted()
                .toList();
    }

    public OfferText text(Programme.Published offer) {
        return offer.content().texts().in(words.language());
    }

    /** The language in which the offer speaks here. */
    public String language(Programme.Published offer) {
        return offer.content().texts().spoken(words.language()).value();
    }

    /** The choice that the page shows, to be kept in another language. */
    public String choice() {
        return Stream.of(
                        kind == null ? Stream.<String>empty() : Stream.of("kind=" + kind),
                        weekday == null ? Stream.<String>empty() : Stream.of("weekday=" + weekday))
                .flatMap(some -> some)
                .map(part -> "&" + part)
                .collect(Collectors.joining());
    }

    /** From which side the text of the offer is read. */
    public String direction(Programme.Published offer) {
        return PublicPage.directionOf(offer.content().texts().spoken(words.language()));
    }

    public boolean isByMachine(Programme.Published offer) {
        return offer.content()
                .texts()
                .stateIn(words.language())
                .filter(TranslationState.MACHINE::equals)
                .isPresent();
    }

    public boolean isOutdated(Programme.Published offer) {
        return offer.content().texts().isOutdated(words.language());
    }

    public boolean isStale(Programme.Published offer) {
        return offer.publication().isStale(today);
    }

    public String time(Session session) {
        return "%s–%s".formatted(session.start().toLocalTime(), session.end().toLocalTime());
    }

    /** What it costs, for whom it is and how one gets in, each in a few words. */
    public List<String> facts(Programme.Published offer) {
        return new OfferFacts(words).all(offer.content().profile());
    }

    /** Who holds it; the name is read from its own side, whatever is around it. */
    public String with(String provider) {
        return words.text("with", "provider", "\u2068" + provider + "\u2069");
    }

    public List<String> features(Programme.Published offer) {
        return offer.content().place().features().stream()
                .map(feature -> words.text("feature." + feature))
                .toList();
    }

    public String townPath() {
        return "/programm/%s?language=%s".formatted(site().town(), words.language());
    }
}
