package org.knotenpunkt.web.offer;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.NumberedPage;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.application.offer.TownProgramme;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferTexts;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.web.needs.result.PublicPage;

/**
 * The programme of a town, for everybody: its centres in short, or the offers that somebody looks for.
 *
 * @param zone of the clocks by which offers take place
 * @param address under which people reach the server, without a path
 */
public record TownPage(
        TownProgramme programme,
        ProgrammeChoice choice,
        LocalDate today,
        ZoneId zone,
        String address,
        ProgrammeWords words) {
    public Programme.Town town() {
        return programme.town();
    }

    public String path() {
        return OfferPaths.programme(town());
    }

    /** All towns. */
    public String towns() {
        return TownsPage.path(words);
    }

    public ProgrammeSearch search() {
        return new ProgrammeSearch(choice, programme.terms(), programme.spots(), programme.total(), path(), words);
    }

    public boolean isBlank() {
        return programme.terms().isEmpty();
    }

    /** What is listed: one of the two is empty. */
    public NumberedPage<?> part() {
        return programme.centres().total() > 0 ? programme.centres() : programme.offers();
    }

    public String page(int number) {
        return "%s%s&page=%d".formatted(words.address(path()), choice.query(), number);
    }

    public String path(Programme.Site site) {
        return words.address(OfferPaths.programme(site));
    }

    public String path(Programme.Site site, OfferId offer) {
        return "%s#%s".formatted(path(site), offer);
    }

    public String title(OfferTexts texts) {
        return texts.in(words.language()).title();
    }

    /** The language in which an offer speaks here. */
    public String language(OfferTexts texts) {
        return texts.spoken(words.language()).value();
    }

    public String direction(OfferTexts texts) {
        return PublicPage.directionOf(texts.spoken(words.language()));
    }

    public List<String> facts(TownProgramme.Found found) {
        return new OfferFacts(words).most(found.published().content().profile());
    }

    public Cautions cautions(TownProgramme.Found found) {
        return new Cautions(found.published(), today, words);
    }

    public Optional<Session> next(TownProgramme.Found found) {
        return found.next(choice.filter());
    }

    /** What search engines and other programs read of it: the dates that are on the page. */
    public String events() {
        var events = new ProgrammeEvents(words, today, zone, address);
        return ProgrammeEvents.json(Stream.concat(
                programme.centres().items().stream()
                        .flatMap(centre -> centre.next().stream().map(date -> events.of(centre.site(), date))),
                programme.offers().items().stream()
                        .flatMap(found -> next(found).stream()
                                .map(session -> events.of(found.site(), found.published(), session)))));
    }

    /** How far it is, in words; null if nobody asked from where. */
    public @Nullable String distance(@Nullable Integer metres) {
        if (programme.origin().map(TownProgramme.Spot::position).isEmpty()) {
            return null;
        }
        return metres == null
                ? words.text("distance-unknown")
                : words.text("distance", "distance", words.kilometres(metres));
    }
}
