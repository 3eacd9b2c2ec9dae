package org.knotenpunkt.web.offer.accessibility;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.application.offer.accessibility.PublicPages;
import org.knotenpunkt.web.offer.OfferPaths;
import org.knotenpunkt.web.offer.ProgrammeWords;
import org.knotenpunkt.web.shared.input.Link;

/**
 * Where somebody tells something about public pages.
 *
 * @param fault what is wrong with it, in words; null if nothing is
 * @param sent whether it has been sent
 */
public record TellPage(
        PublicPages pages,
        ProgrammeWords words,
        String text,
        String reply,
        @Nullable String page,
        @Nullable String fault,
        boolean sent) {
    /** The name of a field that nobody sees; who fills it in is a machine. */
    static final String TRAP = "website";

    public Programme.@Nullable Town town() {
        return pages.town();
    }

    private @Nullable String called() {
        return AccessibilityPaths.called(town());
    }

    public String heading() {
        if (sent) {
            return words.text("feedback.thanks");
        }
        var town = town();
        return town == null
                ? words.text("feedback.common.heading")
                : words.text("feedback.heading", "name", town.name());
    }

    /** Whom the message has reached. */
    public String thanks() {
        return words.text(town() == null ? "feedback.common.thanks-text" : "feedback.thanks-text");
    }

    public String path() {
        return sent ? AccessibilityPaths.thanks(called()) : AccessibilityPaths.tell(called());
    }

    public String action() {
        return words.address(AccessibilityPaths.tell(called()));
    }

    /** To the page of the programme from which somebody came, or to that of the town, or to the list of towns. */
    public Link back() {
        return page != null && page.startsWith(OfferPaths.TOWNS) && town() != null
                ? new Link(words.address(page), words.text("back-to-programme"))
                : back(town(), words);
    }

    /** To the programme of the town; to the list of towns where there is none. */
    static Link back(Programme.@Nullable Town town, ProgrammeWords words) {
        return town == null
                ? new Link(words.address(OfferPaths.TOWNS), words.text("towns-all"))
                : new Link(words.address(OfferPaths.programme(town)), words.text("back-to-programme"));
    }
}
