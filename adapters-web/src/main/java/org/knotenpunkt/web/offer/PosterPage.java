package org.knotenpunkt.web.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.web.shared.print.QrPicture;

/**
 * The programme of a centre on a sheet of paper (A4), to be put up or handed out.
 *
 * @param languages in which it is said, one after the other: one at least, and not more than fit
 * @param offers those that have room, in all languages
 * @param address under which people reach the server, without a path
 */
public record PosterPage(
        Programme programme,
        List<ProgrammeWords> languages,
        PosterSize size,
        List<Programme.Published> offers,
        LocalDate today,
        String address) {
    /** So many languages fit on a sheet. */
    static final int MOST_LANGUAGES = 3;

    /** In the first size in which all offers have room, or else with as many of them as have. */
    static PosterPage of(Programme programme, List<ProgrammeWords> languages, LocalDate today, String address) {
        var all = programme.offers();
        var sizes = PosterSize.of(languages.size());
        var size = sizes.stream()
                .filter(one -> room(all, languages, today, one) == all.size())
                .findFirst()
                .orElse(sizes.getLast());
        int some = Math.max(room(all, languages, today, size), Math.min(1, all.size()));
        return new PosterPage(programme, languages, size, all.subList(0, some), today, address);
    }

    /** How many of the offers have room, from the first, with what is above and below them. */
    private static int room(
            List<Programme.Published> offers, List<ProgrammeWords> languages, LocalDate today, PosterSize size) {
        var heights = new ArrayList<>(Collections.nCopies(languages.size(), 4 * size.height(1)));
        int some = 0;
        for (var offer : offers) {
            for (int i = 0; i < languages.size(); i++) {
                heights.set(i, heights.get(i) + new PosterText(offer, today, languages.get(i), size).height());
            }
            if (!size.holds(heights)) {
                return some;
            }
            some++;
        }
        return some;
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

    private String link() {
        return address + path();
    }

    /** What people type. */
    public String typed() {
        return link().replaceFirst("^https?://", "");
    }

    public QrPicture picture() {
        return QrPicture.of(link());
    }

    public boolean isChosen(LanguageTag language) {
        return languages.stream().anyMatch(words -> words.language().equals(language));
    }

    /** Whether what is said flows from column to column: in one language alone. */
    public boolean flows() {
        return languages.size() == 1;
    }

    public PosterText text(Programme.Published offer, ProgrammeWords words) {
        return new PosterText(offer, today, words, size);
    }

    /** How many offers have no room. */
    public int others() {
        return programme.offers().size() - offers.size();
    }
}
