package org.knotenpunkt.web.offer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.OfferedTerms;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.web.needs.result.PublicPage;

/**
 * The programme of a centre, for everybody.
 *
 * @param choice what is looked for
 * @param zone of the clocks by which offers take place
 * @param address under which people reach the server, without a path
 */
public record ProgrammePage(
        Programme programme,
        ProgrammeChoice choice,
        LocalDate today,
        ZoneId zone,
        String address,
        ProgrammeWords words) {
    /** So many weeks of dates are read on a page; what is looked for may take place later. */
    private static final int WEEKS = 3;

    /** A date of an offer. */
    public record Entry(Programme.Published offer, Session session) {}

    public String path() {
        return OfferPaths.programme(site());
    }

    /** The dates for calendar programs: those of the offer, or all of them. */
    public String calendar(Programme.@Nullable Published offer) {
        return words.address("%s/%skalender.ics".formatted(path(), offer == null ? "" : offer.id() + "/"));
    }

    public String poster() {
        return words.address(path() + "/aushang");
    }

    /** What search engines and other programs read of it. */
    public String events() {
        var events = new ProgrammeEvents(words, today, zone, address);
        return ProgrammeEvents.json(offers().stream()
                .flatMap(offer -> sessions(offer).stream().map(session -> events.of(site(), offer, session))));
    }

    public Programme.Site site() {
        return programme.site();
    }

    /** The offers to be shown, in the order of their titles. */
    public List<Programme.Published> offers() {
        return programme.offers().stream().filter(choice.filter()::fits).toList();
    }

    public ProgrammeSearch search() {
        return new ProgrammeSearch(choice, OfferedTerms.of(programme.offers()), null, offers().size(), path(), words);
    }

    /** The sessions of the offer to be shown. */
    List<Session> sessions(Programme.Published offer) {
        return offer.sessions().stream()
                .filter(session -> session.start()
                        .isBefore(today.plusWeeks(WEEKS).plusDays(1).atStartOfDay()))
                .filter(choice.filter()::fits)
                .toList();
    }

    /** What takes place on which day, in order. */
    public SortedMap<LocalDate, List<Entry>> days() {
        return offers().stream()
                .flatMap(offer -> sessions(offer).stream().map(session -> new Entry(offer, session)))
                .sorted(Comparator.comparing(entry -> entry.session().start()))
                .collect(Collectors.groupingBy(
                        entry -> entry.session().start().toLocalDate(), TreeMap::new, Collectors.toList()));
    }

    public boolean isBlank() {
        return programme.offers().isEmpty();
    }

    public OfferText text(Programme.Published offer) {
        return offer.content().texts().in(words.language());
    }

    /** The language in which the offer speaks here. */
    public String language(Programme.Published offer) {
        return offer.content().texts().spoken(words.language()).value();
    }

    /** What it says in languages in which there is no page, by these. */
    public Map<LanguageTag, OfferText> furtherTexts(Programme.Published offer) {
        var texts = offer.content().texts();
        var further = new LinkedHashMap<LanguageTag, OfferText>();
        texts.languages().stream()
                .filter(language -> !ProgrammeWords.LANGUAGES.contains(language))
                .filter(language -> !language.equals(texts.spoken(words.language())))
                .forEach(language -> further.put(language, texts.in(language)));
        return further;
    }

    /** From which side the text of the offer is read. */
    public String direction(Programme.Published offer) {
        return PublicPage.directionOf(offer.content().texts().spoken(words.language()));
    }

    public Cautions cautions(Programme.Published offer) {
        return new Cautions(offer, today, words);
    }

    /** How many places were free on a day that is not long ago; null if nobody has said. */
    public @Nullable String freePlaces(Programme.Published offer) {
        return Optional.ofNullable(offer.content().profile().capacity())
                .flatMap(most -> offer.publication()
                        .told(today)
                        .map(told ->
                                words.text("free-places", "day", told.asOf(), "free", told.free(), "capacity", most)))
                .orElse(null);
    }

    /** What it costs, for whom it is and how one gets in, each in a few words. */
    public List<String> facts(Programme.Published offer) {
        return new OfferFacts(words).all(offer.content().profile());
    }

    /** Who holds it; the name is read from its own side, whatever is around it. */
    public String with(String provider) {
        return words.text("with", "provider", ProgrammeWords.isolated(provider));
    }

    public List<String> features(Programme.Published offer) {
        return offer.content().place().features().stream()
                .map(feature -> words.text("feature." + feature))
                .toList();
    }

    public String townPath() {
        return words.address(OfferPaths.programme(site().town()));
    }
}
