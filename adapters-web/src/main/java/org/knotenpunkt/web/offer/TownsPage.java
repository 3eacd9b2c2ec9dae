package org.knotenpunkt.web.offer;

import org.knotenpunkt.application.offer.ListedTown;
import org.knotenpunkt.application.offer.NumberedPage;
import org.knotenpunkt.application.offer.Programme;

/**
 * Which towns have a programme, for everybody: from here one finds those of the centres.
 *
 * @param isInstead whether it stands in place of a page that does not exist
 */
public record TownsPage(
        ProgrammeChoice choice, NumberedPage<ListedTown> part, ProgrammeWords words, boolean isInstead) {
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

    public String page(int number) {
        return "%s%s&page=%d".formatted(path(words), choice.query(), number);
    }

    public String path(Programme.Town town) {
        return words.address(OfferPaths.programme(town));
    }

    public String path(Programme.Site site) {
        return words.address(OfferPaths.programme(site));
    }
}
