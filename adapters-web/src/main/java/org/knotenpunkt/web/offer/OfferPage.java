package org.knotenpunkt.web.offer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.OfferView;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferProfile;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.OfferText;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.web.centre.CentrePaths;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/**
 * The page of an offer, for those who work with it.
 *
 * @param keeps whether the visitor plans it
 * @param shows whether the visitor decides what its centre shows
 * @param copies whether the visitor plans at another centre of its town
 * @param placements of a city-wide offer; none of others
 * @param aims what it is good for, as far as the visitor sees it
 * @param holidaysUntil until when school holidays are known; null if those of this school year are not
 */
public record OfferPage(
        OfferView view,
        boolean keeps,
        boolean shows,
        boolean copies,
        @Nullable LocalDate holidaysUntil,
        OfferPlacements placements,
        AimFields.Shown aims,
        LocalDateTime now,
        Words words) {
    /** Whether the visitor may say it in other languages: not where a city-wide offer is followed. */
    public boolean isTranslatable() {
        return isOpen() && original() == null;
    }

    /** What families take part in, in words. */
    public @Nullable String participation() {
        var level = profile().participation();
        return level == null ? null : words.text("offer.participation." + level);
    }

    public boolean isCityWide() {
        return offer().isCityWide();
    }

    /** Whether the visitor may give it dates: not where it is for the whole town. */
    public boolean hasDates() {
        return !isCityWide();
    }

    /** Whether the visitor may have the same at another centre: what is for the whole town is proposed instead. */
    public boolean isCopyable() {
        return copies && hasDates();
    }

    /** The city-wide offer that it follows; null if it follows none. */
    public @Nullable Offer original() {
        return view.original();
    }

    public Offer offer() {
        return view.offer();
    }

    public String path() {
        return OfferPaths.of(offer().id());
    }

    /** Where everybody reads it; null if nobody does. */
    public @Nullable String programme() {
        return view.shownAt() == null ? null : OfferPaths.programme(view.shownAt());
    }

    public OfferText text() {
        return offer().content().texts().original();
    }

    public OfferProfile profile() {
        return offer().content().profile();
    }

    public boolean isOpen() {
        return keeps && offer().publication().state() != OfferState.ENDED;
    }

    /** Whether the visitor may show it: it has sessions, and the centre is the visitor's. */
    public boolean canBeShown() {
        return shows && isOpen() && hasDates() && !sessions().isEmpty();
    }

    /** The key of what comes next. */
    public String nextStep() {
        if (isCityWide()) {
            return "placement.steps";
        }
        if (sessions().isEmpty()) {
            return "offer.steps.plan";
        }
        if (!shows) {
            return "offer.steps.wait";
        }
        return isPublished() ? "offer.steps.assure" : "offer.steps.publish";
    }

    public String centrePath() {
        return CentrePaths.of(offer().centre());
    }

    public boolean isPublished() {
        return offer().publication().state() == OfferState.PUBLISHED;
    }

    /** How many places were free on a day, and whether that is told to everybody; null if nobody has said. */
    public @Nullable String freePlaces() {
        return OfferFields.places(offer(), words);
    }

    public boolean isFreePlacesOutdated() {
        return offer().publication().told(now.toLocalDate()).isEmpty();
    }

    /** Whether the visitor may tell how many places are free. */
    public boolean tellsPlaces() {
        return isOpen() && isPublished() && profile().capacity() != null;
    }

    public boolean isStale() {
        return offer().publication().isStale(now.toLocalDate());
    }

    /** What is to be known of holidays that are not: empty if the sessions leave out all in which they could lie. */
    public Optional<String> holidayWarning() {
        return offer().schedule()
                .filter(schedule -> isOpen() && schedule.reachesBeyond(holidaysUntil))
                .map(schedule -> holidaysUntil == null
                        ? words.text("holiday.beyond.all")
                        : words.text("holiday.beyond", "day", holidaysUntil));
    }

    public String state() {
        if (offer().isFollowed()) {
            return words.text("placement.state");
        }
        return words.text(
                isStale()
                        ? "offer.stale"
                        : "enum.OfferState." + offer().publication().state());
    }

    public List<Session> sessions() {
        return offer().sessions().all();
    }

    /** What has ended is folded away. */
    public List<Session> toCome() {
        return sessions().stream().filter(session -> !isOver(session)).toList();
    }

    public List<Session> past() {
        return sessions().stream().filter(this::isOver).toList().reversed();
    }

    /** Whether the visitor may say here of what has been that it did not take place: nobody has counted it or said so yet. */
    public boolean fallsThrough(Session session) {
        return keeps && session.takesPlace() && !view.counted().contains(session.id());
    }

    /** Whether the visitor may say that it took place, though somebody has said that it did not. */
    public boolean isRestorable(Session session) {
        return keeps && !session.takesPlace();
    }

    /** What was said of whether the session took place, the last first; nothing where that was said once at most. */
    public List<Fact> history(Session session) {
        var said = OfferFields.history(session, view.changes(), words);
        return said.size() < 2 ? List.of() : said;
    }

    private boolean isOver(Session session) {
        return !session.isToCome(now);
    }

    public String when(Session session) {
        return OfferFields.when(session, words);
    }

    /** The languages of the programme, and others into which it is translated already. */
    public List<LanguageTag> languages() {
        var texts = offer().content().texts();
        return Stream.concat(ProgrammeWords.LANGUAGES.stream(), texts.translations().keySet().stream())
                .distinct()
                .filter(language -> !language.equals(texts.language()))
                .toList();
    }

    /** Others into which it can be translated. */
    public List<LanguageTag> furtherLanguages() {
        var texts = offer().content().texts();
        return SpokenLanguages.BEYOND_PAGES.stream()
                .filter(language -> !texts.languages().contains(language))
                .toList();
    }

    public String name(LanguageTag language) {
        return ProgrammeWords.ownName(language);
    }

    public boolean isTranslated(LanguageTag language) {
        return offer().content().texts().translations().containsKey(language);
    }

    /** How far the translation can be relied on. */
    public String translation(LanguageTag language) {
        var texts = offer().content().texts();
        var translation = texts.translations().get(language);
        if (translation == null) {
            return words.text("offer.untranslated");
        }
        return texts.isOutdated(language) ? words.text("offer.outdated") : words.show(translation.state());
    }

    public String cost() {
        return facts().cost(profile());
    }

    public String ages() {
        var ages = facts().ages(profile());
        return ages == null ? words.text("offer.ages.all") : ages;
    }

    /** In the words in which families read it. */
    private OfferFacts facts() {
        return new OfferFacts(ProgrammeWords.in(new LanguageTag(words.language().tag())));
    }

    public List<String> languagesSpoken() {
        return profile().languages().stream().map(ProgrammeWords::ownName).toList();
    }
}
