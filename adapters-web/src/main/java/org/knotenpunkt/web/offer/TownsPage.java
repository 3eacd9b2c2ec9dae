package org.knotenpunkt.web.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.ListedTowns;
import org.knotenpunkt.application.offer.Programme;

/**
 * Which towns have a programme, for everybody: from here one finds those of the centres.
 *
 * @param part of them
 * @param query where the part begins or ends, as a part of an address; empty if nobody has asked for that
 * @param isInstead whether it stands in place of a page that does not exist
 */
public record TownsPage(
        ProgrammeChoice choice, ListedTowns part, String query, ProgrammeWords words, boolean isInstead) {
    /** With one of these each slug begins that is the name of a town. */
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    static String path(ProgrammeWords words) {
        return words.address(OfferPaths.TOWNS);
    }

    public String path() {
        return OfferPaths.TOWNS;
    }

    public String all() {
        return path(words);
    }

    /** What was typed to look for a town or a centre. */
    public String typed() {
        return choice.typed(ProgrammeChoice.CALLED);
    }

    /** What somebody has chosen, as a part of an address. */
    public String chosen() {
        return choice.query() + query;
    }

    /** Whether there is nothing at all. */
    public boolean isBlank() {
        return part.items().isEmpty() && !choice.isAsked() && query.isEmpty();
    }

    /** The letters with which names begin; none where all towns stand on this page, or are looked for by name. */
    public List<String> letters() {
        return choice.isAsked() || (part.isWhole() && query.isEmpty())
                ? List.of()
                : LETTERS.chars().mapToObj(Character::toString).toList();
    }

    /** Where the list begins with the letters. */
    public String from(String begin) {
        return "%s%s&from=%s".formatted(path(words), choice.query(), begin);
    }

    /** Where the part before is; null if there is none. */
    public @Nullable String before() {
        var begin = part.begin();
        return begin == null ? null : "%s%s&before=%s".formatted(path(words), choice.query(), begin);
    }

    /** Where the part after is; null if there is none. */
    public @Nullable String after() {
        var next = part.next();
        return next == null ? null : from(next.value());
    }

    public String path(Programme.Town town) {
        return words.address(OfferPaths.programme(town));
    }

    public String path(Programme.Site site) {
        return words.address(OfferPaths.programme(site));
    }
}
