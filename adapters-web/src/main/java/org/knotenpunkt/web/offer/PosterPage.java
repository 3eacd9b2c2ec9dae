package org.knotenpunkt.web.offer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.web.needs.result.PublicPage;
import org.knotenpunkt.web.shared.print.QrPicture;

/**
 * The programme of a centre on a sheet of paper (A4), to be put up or handed out.
 *
 * @param languages in which it is said, one after the other: one at least, and not more than fit
 * @param address under which people reach the server, without a path
 */
public record PosterPage(Programme programme, List<ProgrammeWords> languages, String address) {
    /** So many languages fit on a sheet. */
    static final int MOST_LANGUAGES = 3;

    /**
     * When an offer takes place: on the days that have the weekday and the times in common.
     *
     * @param days in their order
     */
    public record Rhythm(DayOfWeek weekday, LocalTime start, LocalTime end, List<LocalDate> days) {
        public String times() {
            return "%s–%s".formatted(start, end);
        }
    }

    /** By which language the page itself is read. */
    public ProgrammeWords words() {
        return languages.getFirst();
    }

    public Programme.Site site() {
        return programme.site();
    }

    public String path() {
        return OfferPaths.programme(site());
    }

    public String link() {
        return address + path();
    }

    public QrPicture picture() {
        return QrPicture.of(link());
    }

    public boolean isChosen(LanguageTag language) {
        return languages.stream().anyMatch(words -> words.language().equals(language));
    }

    public String title(Programme.Published offer, ProgrammeWords words) {
        return offer.content().texts().in(words.language()).title();
    }

    public String language(Programme.Published offer, ProgrammeWords words) {
        return offer.content().texts().spoken(words.language()).value();
    }

    public String direction(Programme.Published offer, ProgrammeWords words) {
        return PublicPage.directionOf(offer.content().texts().spoken(words.language()));
    }

    /** What takes place, by weekday and time; what is cancelled is left out. */
    public List<Rhythm> rhythms(Programme.Published offer) {
        var byTime = offer.sessions().stream()
                .filter(Session::takesPlace)
                .collect(groupingBy(
                        PosterPage::rhythm,
                        () -> new TreeMap<>(Comparator.comparing(Rhythm::weekday)
                                .thenComparing(Rhythm::start)
                                .thenComparing(Rhythm::end)),
                        toList()));
        return byTime.entrySet().stream()
                .map(entry -> new Rhythm(
                        entry.getKey().weekday(),
                        entry.getKey().start(),
                        entry.getKey().end(),
                        entry.getValue().stream()
                                .map(session -> session.start().toLocalDate())
                                .toList()))
                .toList();
    }

    private static Rhythm rhythm(Session session) {
        return new Rhythm(
                session.start().getDayOfWeek(),
                session.start().toLocalTime(),
                session.end().toLocalTime(),
                List.of());
    }

    /** The days of a rhythm, as the language writes them. */
    public String days(Rhythm rhythm, ProgrammeWords words) {
        return rhythm.days().stream().map(words::dayAndMonth).collect(joining(" · "));
    }

    /** What it costs and how one gets in. */
    public String facts(Programme.Published offer, ProgrammeWords words) {
        return String.join(" · ", new OfferFacts(words).most(offer.content().profile()));
    }
}
