package org.knotenpunkt.web.offer.accessibility;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.application.offer.accessibility.TownPages;
import org.knotenpunkt.web.offer.OfferPaths;
import org.knotenpunkt.web.offer.ProgrammeWords;

/**
 * Where somebody tells a town something about its public pages.
 *
 * @param fault what is wrong with it, in words; null if nothing is
 * @param sent whether it has been sent
 */
public record TellPage(
        TownPages pages,
        ProgrammeWords words,
        String text,
        String reply,
        @Nullable String page,
        @Nullable String fault,
        boolean sent) {
    /** The name of a field that nobody sees; who fills it in is a machine. */
    static final String TRAP = "website";

    public Programme.Town town() {
        return pages.town();
    }

    public String path() {
        return sent ? AccessibilityPaths.thanks(town()) : AccessibilityPaths.tell(town());
    }

    public String action() {
        return words.address(AccessibilityPaths.tell(town()));
    }

    /** The page of the programme from which somebody came, or that of the town. */
    public String programme() {
        var there = page != null && page.startsWith(OfferPaths.TOWNS) ? page : OfferPaths.programme(town());
        return words.address(there);
    }
}
