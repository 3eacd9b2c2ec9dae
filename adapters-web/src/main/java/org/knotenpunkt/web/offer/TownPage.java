package org.knotenpunkt.web.offer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.NumberedPage;
import org.knotenpunkt.application.offer.PageNumber;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.application.offer.TownProgramme;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.web.needs.result.PublicPage;

/**
 * The programme of a town, for everybody.
 *
 * @param programme of one centre at least
 * @param found what of it was looked for
 */
public record TownPage(
        TownProgramme programme,
        ProgrammeChoice choice,
        List<TownProgramme.Found> found,
        ProgrammeWords words,
        String path) {
    private static final int SIZE = 20;

    public String town() {
        return programme.sites().getFirst().townName();
    }

    public ProgrammeSearch search() {
        return new ProgrammeSearch(
                choice,
                programme.offers().stream().map(TownProgramme.Placed::published).toList(),
                programme.spots(),
                found.size(),
                path,
                words);
    }

    public boolean isBlank() {
        return programme.offers().isEmpty();
    }

    /** The part of what was found that stands on this page: the last one where there are not so many. */
    public NumberedPage<TownProgramme.Found> part() {
        var last = Math.max(1, Math.ceilDiv(found.size(), SIZE));
        return NumberedPage.of(new PageNumber(Math.min(choice.page(), last), SIZE), found);
    }

    public String page(int number) {
        return "%s?language=%s%s&page=%d".formatted(path, words.language(), choice.query(), number);
    }

    public String path(Programme.Site site) {
        return "%s?language=%s".formatted(OfferPaths.programme(site.town(), site.id()), words.language());
    }

    public String path(TownProgramme.Found found) {
        return "%s#%s"
                .formatted(path(found.offer().site()), found.offer().published().id());
    }

    public OfferText text(TownProgramme.Found found) {
        return found.offer().published().content().texts().in(words.language());
    }

    /** The language in which the offer speaks here. */
    public String language(TownProgramme.Found found) {
        return found.offer()
                .published()
                .content()
                .texts()
                .spoken(words.language())
                .value();
    }

    public String direction(TownProgramme.Found found) {
        return PublicPage.directionOf(
                found.offer().published().content().texts().spoken(words.language()));
    }

    public List<String> facts(TownProgramme.Found found) {
        return new OfferFacts(words).most(found.offer().published().content().profile());
    }

    public Optional<Session> next(TownProgramme.Found found) {
        return found.next(choice.filter());
    }

    /** How far it is, in words; null if nobody asked from where. */
    public @Nullable String distance(TownProgramme.Found found) {
        if (programme.origin().map(TownProgramme.Spot::position).isEmpty()) {
            return null;
        }
        return found.metres() == null
                ? words.text("distance-unknown")
                : words.text("distance", "distance", words.kilometres(found.metres()));
    }
}
