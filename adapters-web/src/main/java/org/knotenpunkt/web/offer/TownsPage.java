package org.knotenpunkt.web.offer;

import org.knotenpunkt.application.offer.ListedTown;
import org.knotenpunkt.application.offer.NumberedPage;
import org.knotenpunkt.application.offer.Programme;

/** Which towns have a programme, for everybody: from here one finds those of the centres. */
public record TownsPage(ProgrammeChoice choice, NumberedPage<ListedTown> part, ProgrammeWords words) {
    static String path(ProgrammeWords words) {
        return "%s?language=%s".formatted(OfferPaths.TOWNS, words.language());
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
        return "%s?language=%s".formatted(OfferPaths.programme(town), words.language());
    }

    public String path(Programme.Site site) {
        return "%s?language=%s".formatted(OfferPaths.programme(site), words.language());
    }
}
