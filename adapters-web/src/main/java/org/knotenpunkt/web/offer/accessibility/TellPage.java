package org.knotenpunkt.web.offer.accessibility;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.accessibility.TownPages;
import org.knotenpunkt.domain.shared.MunicipalityId;
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

    public MunicipalityId town() {
        return pages.statement().town();
    }

    public String path() {
        return sent ? AccessibilityPaths.thanks(town()) : AccessibilityPaths.tell(town());
    }

    public String action() {
        return "%s?language=%s".formatted(AccessibilityPaths.tell(town()), words.language());
    }

    /** The programme of the town. */
    public String programme() {
        return "%s?language=%s".formatted(OfferPaths.programme(town()), words.language());
    }
}
